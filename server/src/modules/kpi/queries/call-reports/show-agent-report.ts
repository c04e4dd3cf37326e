import type { AgentReportRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decimalCell, moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { mayReadCosts } from '../../../bpo/index.ts'
import { bpoArea } from '../../store/bpo-area.ts'
import { askedDays } from '../asked-days.ts'
import { requireCallCentre } from '../bpo-kpi.ts'
import type { CsvColumn } from '../dashboard/csv-columns.ts'
import { csvOf, fileName } from '../dashboard/csv-of.ts'
import type { Kit } from '../dashboard/show-dashboard.ts'
import { knownDays } from '../known-days.ts'
import { agentReportRows } from './agent-report.ts'

type Endpoint = typeof contract.bpoReports.agentReport
type Asked = ParsedInput<Endpoint>

export function showAgentReport({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<Reply<Endpoint>> => {
    await requireCallCentre(db, caller, { ventureId: asked.ventureId })
    const { currency } = ventureOf(caller, asked.ventureId)
    const known = await knownDays(db, bpoArea, askedDays(caller, asked))
    marks.mark(bpoArea, known)
    const showsCosts = mayReadCosts(caller, asked.ventureId)
    const items = await agentReportRows(db, known, { campaignId: asked.campaignId, showsCosts })
    const { ventureId, from, to } = asked
    return { ventureId, from, to, currency, showsCosts, computed: known.missing.length > 0 ? 'now' : 'stored', items }
  }
}

export function exportAgentReport(kit: Kit) {
  const show = showAgentReport(kit)
  return async (
    db: Reads,
    caller: Caller,
    { part, ...asked }: ParsedInput<typeof contract.bpoReports.exportAgentReport>,
  ): Promise<CsvFile> => {
    const { items, currency, showsCosts } = await show(db, caller, asked)
    const name = fileName(`${ventureOf(caller, asked.ventureId).name} agents`, part === 'total' ? 'agent' : part, asked)
    if (part === 'hour')
      return csvOf(
        name,
        HOUR,
        items.flatMap(({ agent, byHour }) => byHour.map((each) => ({ agent, ...each }))),
      )
    if (part === 'day')
      return csvOf(
        name,
        DAY,
        items.flatMap(({ agent, byDay }) => byDay.map((each) => ({ agent, ...each }))),
      )
    return csvOf(name, totalColumns(currency, showsCosts), items)
  }
}

type Named = { readonly agent: AgentReportRow['agent']; readonly calls: number | null; readonly deals: number | null }
const COUNTS: readonly CsvColumn<Named>[] = [
  ['Calls', (row) => row.calls],
  ['Deals', (row) => row.deals],
]
const HOUR: readonly CsvColumn<Named & { readonly hour: number }>[] = [
  ['Agent', (row) => row.agent.name],
  ['Hour of the campaign’s clock (0 to 23)', (row) => row.hour],
  ...COUNTS,
]
const DAY: readonly CsvColumn<Named & { readonly day: string }>[] = [
  ['Agent', (row) => row.agent.name],
  ['Day', (row) => row.day],
  ...COUNTS,
]

function totalColumns(currency: string, showsCosts: boolean): readonly CsvColumn<AgentReportRow>[] {
  const money = (of: 'revenue' | 'cost' | 'costPerHour' | 'costPerDeal') => (row: AgentReportRow) =>
    moneyCell(row[of]?.minor ?? null, currency)
  return [
    ['Agent', (row) => row.agent.name],
    ...COUNTS,
    ['Answered', (row) => row.answered],
    ['Connects', (row) => row.connects],
    ['Appointments', (row) => row.appointments],
    ['Talk (s)', (row) => decimalCell(row.averageTalk)],
    ['Hold (s)', (row) => decimalCell(row.averageHold)],
    ['Wrap-up (s)', (row) => decimalCell(row.averageWrap)],
    ['Handle time (s)', (row) => decimalCell(row.averageHandleTime)],
    ['Conversion (fraction)', (row) => decimalCell(row.conversion)],
    ['Satisfaction (1 to 5)', (row) => decimalCell(row.satisfaction)],
    ['Hours', (row) => decimalCell(row.hours)],
    ['Calls per hour', (row) => decimalCell(row.callsPerHour)],
    ['Deals per hour', (row) => decimalCell(row.dealsPerHour)],
    ['Days', (row) => row.days],
    ['Calls per day', (row) => decimalCell(row.callsPerDay)],
    ['Currency', () => currency],
    ['Revenue (currency)', money('revenue')],
    ...(showsCosts
      ? ([
          ['Cost (currency)', money('cost')],
          ['Cost per hour (currency)', money('costPerHour')],
          ['Cost per deal (currency)', money('costPerDeal')],
        ] as const)
      : []),
  ]
}
