import { type ChangedTotals, type GivenTotals, recordTotals } from '@holdfast/engine/bpo'
import type { Day } from '@holdfast/engine/kernel'
import { todayIn } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { seatKey, seatsOfCalls } from '../store/days-counted.ts'
import { standingTotals } from './store/standing-totals.ts'

/** Decides one given day by what stands; null: it stands already as it is said. */
export type DecideTotals = (given: GivenTotals) => ChangedTotals | null

/** `zones`: of campaigns, by id. */
export async function decidingTotals(
  db: Reads,
  ventureId: string,
  given: readonly GivenTotals[],
  { zones, now }: { readonly zones: ReadonlyMap<string, string>; readonly now: string },
): Promise<DecideTotals> {
  const [standing, called] = [await standingTotals(db, ventureId, given), await seatsOfCalls(db, ventureId, given)]
  const todays = new Map<string, Day>()
  const todayOf = (campaignId: string): Day => {
    const zone = zones.get(campaignId) ?? 'UTC'
    const today = todays.get(zone) ?? todayIn(zone, now)
    todays.set(zone, today)
    return today
  }
  return (each) =>
    recordTotals(standing.get(seatKey(each)) ?? null, each, {
      today: todayOf(each.campaignId),
      callsLogged: called.has(seatKey(each)),
    })
}
