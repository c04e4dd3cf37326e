import type { contract, ParsedInput, Reply, ServiceLevelRow } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decimalCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { bpoArea } from '../../store/bpo-area.ts'
import { askedDays } from '../asked-days.ts'
import { requireCallCentre } from '../bpo-kpi.ts'
import type { CsvColumn } from '../dashboard/csv-columns.ts'
import { csvOf, fileName } from '../dashboard/csv-of.ts'
import type { Kit } from '../dashboard/show-dashboard.ts'
import { knownDays } from '../known-days.ts'
import { serviceLevelRows } from './service-levels.ts'

type Endpoint = typeof contract.bpoReports.serviceLevels

export function showServiceLevels({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    const { ventureId, from, to, campaignId } = asked
    await requireCallCentre(db, caller, { ventureId })
    const known = await knownDays(db, bpoArea, askedDays(caller, asked))
    marks.mark(bpoArea, known)
    return { ventureId, from, to, items: await serviceLevelRows(db, known, campaignId) }
  }
}

export function exportServiceLevels(kit: Kit) {
  const show = showServiceLevels(kit)
  return async (
    db: Reads,
    caller: Caller,
    { part, ...asked }: ParsedInput<typeof contract.bpoReports.exportServiceLevels>,
  ): Promise<CsvFile> => {
    const { items } = await show(db, caller, asked)
    const name = fileName(
      `${ventureOf(caller, asked.ventureId).name} service level`,
      part === 'total' ? 'campaign' : part,
      asked,
    )
    if (part === 'total') return csvOf(name, TOTAL, items)
    return csvOf(
      name,
      HOUR,
      items.flatMap((row) => row.hours.map((hour) => ({ ...row, ...hour }))),
    )
  }
}

const LEVELS: readonly CsvColumn<ServiceLevelRow>[] = [
  ['Offered', (row) => row.offered],
  ['Answered', (row) => row.answered],
  ['Abandoned', (row) => row.abandoned],
  ['Abandoned short', (row) => row.shortAbandoned],
  ['Met', (row) => row.met],
  ['Counted', (row) => row.counted],
  ['Service level (fraction)', (row) => decimalCell(row.serviceLevel)],
  ['Speed of answer (s)', (row) => decimalCell(row.averageSpeedOfAnswer)],
  ['Abandonment (fraction)', (row) => decimalCell(row.abandonment)],
  ['Target (fraction)', (row) => decimalCell(row.target)],
  ['Rule', (row) => row.rules.map((rule) => `${rule.from} to ${rule.to}: ${rule.serviceLevelRule}`).join('; ')],
]
const TOTAL: readonly CsvColumn<ServiceLevelRow>[] = [['Campaign', (row) => row.campaign.name], ...LEVELS]
const HOUR: readonly CsvColumn<ServiceLevelRow & { readonly hour: number }>[] = [
  ['Campaign', (row) => row.campaign.name],
  ['Hour of the campaign’s clock (0 to 23)', (row) => row.hour],
  ...LEVELS,
]
