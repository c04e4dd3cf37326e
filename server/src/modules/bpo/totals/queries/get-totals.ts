import type { DayTotals } from '@holdfast/contract'
import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { maySeeCall } from '../../policy.ts'
import type { Seat } from '../../store/days-counted.ts'
import { type FoundTotals, namedTotals, totalsView } from '../store/totals-row.ts'

export async function getTotals(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<DayTotals> {
  return totalsView(await oneTotals(db, caller, id), caller)
}

/** Refuses `totals.not_found` for what is not there for the caller, wherever it may be. */
export async function oneTotals(db: Reads, caller: Caller, id: string): Promise<FoundTotals> {
  const { rows } = await sql<FoundTotals>`
    ${namedTotals} where t.venture_id = any (${caller.scope}::uuid[]) and t.id = ${id}`.execute(db)
  const [row] = rows
  const isSeen =
    row !== undefined &&
    maySeeCall(caller, { ventureId: row.venture_id as VentureId, agentUserId: row.agent_user_id as UserId })
  return isSeen ? row : refuse('not_found', 'totals.not_found', 'There are no such totals for you.')
}

/** As they stand now, in the order of the seats. */
export async function totalsOfSeats(
  db: Reads,
  caller: Caller,
  ventureId: string,
  seats: readonly Seat[],
): Promise<DayTotals[]> {
  const { rows } = await sql<FoundTotals>`
    ${namedTotals}
    join unnest(${seats.map(({ campaignId }) => campaignId)}::uuid[], ${seats.map(({ agentId }) => agentId)}::uuid[],
      ${seats.map(({ day }) => day)}::date[]) with ordinality as s (campaign_id, agent_id, day, place)
      on s.campaign_id = t.campaign_id and s.agent_id = t.agent_id and s.day = t.day
    where t.venture_id = ${ventureId} order by s.place`.execute(db)
  return rows.map((row) => totalsView(row, caller))
}
