import type { DayTotals } from '@holdfast/engine/bpo'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type Seat, seatKey } from '../../store/days-counted.ts'
import { type TotalsRow, toDayTotals } from './totals-row.ts'

/** The totals that stand of these days, void ones too; by seat. */
export async function standingTotals(
  db: Reads,
  ventureId: string,
  seats: readonly Seat[],
): Promise<ReadonlyMap<string, DayTotals>> {
  const { rows } = await sql<TotalsRow>`
    select t.* from unnest(${seats.map(({ campaignId }) => campaignId)}::uuid[], ${seats.map(({ agentId }) => agentId)}::uuid[],
      ${seats.map(({ day }) => day)}::date[]) as s (campaign_id, agent_id, day)
    join bpo.day_totals t on t.venture_id = ${ventureId} and t.campaign_id = s.campaign_id and t.agent_id = s.agent_id and t.day = s.day`.execute(
    db,
  )
  return new Map(rows.map(toDayTotals).map((totals) => [seatKey(totals), totals]))
}
