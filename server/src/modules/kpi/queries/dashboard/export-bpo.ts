import type { BpoBreakdown, BpoFigures, BpoHour, BpoRow, contract, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { bpoArea } from '../../store/bpo-area.ts'
import { askedDays } from '../asked-days.ts'
import { bpoFiguresOf } from '../bpo-figures.ts'
import { requireCallCentre } from '../bpo-kpi.ts'
import { type KnownDays, knownDays } from '../known-days.ts'
import { bpoBreakdowns } from './bpo-breakdowns.ts'
import { bpoHeat } from './bpo-heat.ts'
import { BPO_PERIOD, BPO_ROW, type CsvColumn } from './csv-columns.ts'
import { csvOf, fileName } from './csv-of.ts'
import { isGrouping } from './grouping.ts'
import { idsOf, labelRows } from './label-rows.ts'
import { namesOf } from './names-of.ts'
import { CALL_CENTRE } from './show-bpo.ts'
import type { Kit } from './show-dashboard.ts'

type Asked = ParsedInput<typeof contract.dashboards.exportBpoDashboard>

/** More agents or campaigns than any call centre has. */
const EVERY_ROW = 1_000_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const PERIOD: readonly CsvColumn<BpoFigures>[] = [['First day', (row) => row.periodStart], ...BPO_PERIOD]
const ROW: readonly CsvColumn<BpoRow>[] = [['Name', (row) => row.label], ...BPO_ROW]
const HOUR: readonly CsvColumn<BpoHour>[] = [
  ['Weekday', (cell) => WEEKDAYS[cell.weekday] ?? null],
  ['Hour of the campaign’s clock (0 to 23)', (cell) => cell.hour],
  ...BPO_ROW,
]

/** One row a period and currency, or every row of a breakdown or of the heat map. */
export function exportBpo({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<CsvFile> => {
    await requireCallCentre(db, caller, asked)
    const { part, ...range } = asked
    const known = await knownDays(
      db,
      bpoArea,
      askedDays(caller, isGrouping(part) ? { ...range, groupBy: part } : range),
    )
    marks.mark(bpoArea, known)
    return fileOf(db, known, asked, fileName(ventureOf(caller, asked.ventureId).name, part, asked))
  }
}

async function fileOf(db: Reads, known: KnownDays, asked: Asked, name: string): Promise<CsvFile> {
  switch (asked.part) {
    case 'day':
    case 'week':
    case 'month':
      return csvOf(name, PERIOD, (await bpoFiguresOf(db, known, asked)).items)
    case 'hour':
      return csvOf(name, HOUR, await bpoHeat(db, known, asked))
    case 'agent':
    case 'campaign':
      return csvOf(name, ROW, await rowsBy(db, known, asked, asked.part))
  }
}

async function rowsBy(db: Reads, known: KnownDays, asked: Asked, by: BpoBreakdown['by']): Promise<readonly BpoRow[]> {
  const found = (await bpoBreakdowns(db, known, asked, EVERY_ROW)).filter((breakdown) => breakdown.by === by)
  return labelRows(found, await namesOf(db, CALL_CENTRE, known.venture.id, idsOf(found))).flatMap(({ rows }) => rows)
}
