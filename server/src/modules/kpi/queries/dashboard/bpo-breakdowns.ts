import type { BpoBreakdown, BpoRow } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoRollUps, bpoTable } from '../../store/bpo-table.ts'
import { columnList } from '../../store/figure-table.ts'
import type { Whose } from '../bpo-source.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import { bpoRow } from './bpo-row.ts'
import { type TopRow, topRows } from './top-rows.ts'

type By = BpoBreakdown['by']
type Row = TopRow<'dimension', BpoColumn>

const BOTH: readonly By[] = ['agent', 'campaign']
const columns = columnList(bpoColumns, 'f')

/** By agent and by campaign, within the campaign or agent that was asked for. */
export async function bpoBreakdowns(db: Reads, known: KnownDays, whose: Whose, top: number): Promise<BpoBreakdown[]> {
  const rows = await topRows(db, {
    rows: sql`${rowsBy('agent', known, whose)} union all ${rowsBy('campaign', known, whose)}`,
    groups: ['dimension'],
    columns: bpoColumns,
    by: 'calls',
    counted: 'calls',
    top,
    type: 'bigint',
  })
  return BOTH.map((by) =>
    breakdownOf(
      by,
      rows.filter((row) => row.dimension === by),
    ),
  )
}

/** From the roll-up, which is kept of whole agents and whole campaigns, or else from what it was rolled up of. */
function rowsBy(by: By, known: KnownDays, { campaignId, agentId }: Whose): RawBuilder<unknown> {
  const [own, other] = by === 'agent' ? [agentId, campaignId] : [campaignId, agentId]
  if (other === undefined) {
    const only = own === undefined ? sql`true` : sql`f.key = ${own}`
    const rolledUp = figureRows(bpoRollUps, known, sql`f.dimension = ${by} and f.hour = -1 and ${only}`)
    return sql`select f.dimension, f.key, ${columns} from (${rolledUp}) f`
  }
  const [key, fixed] = by === 'agent' ? ['agent_id', 'campaign_id'] : ['campaign_id', 'agent_id']
  const only = own === undefined ? sql`true` : sql`${sql.ref(`f.${key}`)} = ${own}`
  const seats = figureRows(bpoTable, known, sql`${sql.ref(`f.${fixed}`)} = ${other} and ${only}`)
  return sql`select ${by}::text as dimension, ${sql.ref(`f.${key}`)}::text as key, ${columns} from (${seats}) f`
}

function breakdownOf(by: By, rows: readonly Row[]): BpoBreakdown {
  const rest = rows.find(({ key }) => key === null)
  return {
    by,
    rows: rows.flatMap((row) => (row.key === null ? [] : [rowOf(row.key, filtersOf(by, row.key), row)])),
    rest: rest ? { key: null, label: `${rest.many} more`, filters: null, ...bpoRow(rest) } : null,
    restCount: rest?.many ?? 0,
    total: { key: null, label: 'All', filters: {}, ...bpoRow(totalOf(rows)) },
  }
}

function rowOf(key: string, filters: Record<string, string>, row: Row): BpoRow {
  return { key, label: key, filters, ...bpoRow(row) }
}

function filtersOf(by: By, key: string): Record<string, string> {
  return by === 'agent' ? { agentId: key } : { campaignId: key }
}

function totalOf(rows: readonly Row[]): { readonly [column in BpoColumn]: number } {
  const sum = (column: BpoColumn) => rows.reduce((total, row) => total + Number(row[column]), 0)
  return Object.fromEntries(bpoColumns.map((column) => [column, sum(column)])) as { [column in BpoColumn]: number }
}
