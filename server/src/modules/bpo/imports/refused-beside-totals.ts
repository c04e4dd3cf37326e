import type { Reads } from '../../../platform/db/tx.ts'
import type { RowRefusal } from '../../../platform/imports/kind.ts'
import { seatKey, seatsOfTotals, totalsStand } from '../store/days-counted.ts'
import type { CallRow } from './call-row.ts'
import type { Desks } from './desks.ts'

/** The rows whose day is counted from totals. Agents and campaigns that are still to come have none. */
export async function refusedBesideTotals(
  db: Reads,
  ventureId: string,
  { agents, campaigns }: Desks,
  rows: readonly CallRow[],
): Promise<ReadonlyMap<CallRow, RowRefusal>> {
  const seats = rows.flatMap((row) => {
    const agentId = agents.get(row.said.agentUserId)
    const campaignId = campaigns.get(row.campaign.folded)?.id
    const counts = agentId !== undefined && campaignId !== undefined && !row.said.isTest
    return counts ? [{ row, seat: { agentId, campaignId, day: row.call.startedOn } }] : []
  })
  const taken = await seatsOfTotals(
    db,
    ventureId,
    seats.map(({ seat }) => seat),
  )
  return new Map(
    seats
      .filter(({ seat }) => taken.has(seatKey(seat)))
      .map(({ row, seat }) => [row, { refused: totalsStand(seat.day), column: 'startedAt' }]),
  )
}
