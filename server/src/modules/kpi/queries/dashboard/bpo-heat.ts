import type { BpoHour } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoHours, bpoRollUps, SHOWN_HOUR } from '../../store/bpo-table.ts'
import { sumsOf } from '../../store/figure-table.ts'
import type { Whose } from '../bpo-source.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import { bpoRow } from './bpo-row.ts'

type Cell = { readonly weekday: number; readonly hour: number } & { readonly [column in BpoColumn]: number }

/** Calls by the weekday and hour of their campaign's clock. */
export async function bpoHeat(db: Reads, known: KnownDays, whose: Whose): Promise<BpoHour[]> {
  const { rows } = await sql<Cell>`
    select extract(dow from h.day)::int as weekday, ${SHOWN_HOUR} as hour, ${sumsOf(bpoColumns, 'h')} from (${hourRows(known, whose)}) h
    group by 1, 2 having sum(h.calls) > 0 order by 1, 2`.execute(db)
  return rows.map(({ weekday, hour, ...sums }) => ({ weekday, hour, ...bpoRow(sums) }))
}

function hourRows(known: KnownDays, { campaignId, agentId }: Whose): RawBuilder<unknown> {
  if (agentId !== undefined) {
    const campaign = campaignId === undefined ? sql`true` : sql`f.campaign_id = ${campaignId}`
    return figureRows(bpoHours, known, sql`f.agent_id = ${agentId} and ${campaign}`)
  }
  const [dimension, key] = campaignId === undefined ? ['venture', ''] : ['campaign', campaignId]
  return figureRows(bpoRollUps, known, sql`f.dimension = ${dimension} and f.key = ${key} and f.hour >= 0`)
}
