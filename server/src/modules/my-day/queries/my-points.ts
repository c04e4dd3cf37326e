import type { MyDay } from '@holdfast/contract'
import { daysBetween } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { pointsOfDays } from '../../gamification/index.ts'
import { lastDays, SHOWN_DAYS } from '../own-days.ts'

/** Points of the last seven days over all ventures, each by its own business day: the last place is everybody's today. */
export async function myPoints(
  db: Reads,
  caller: Caller,
  ventures: readonly CallerVenture[],
): Promise<MyDay['points']> {
  const todays = new Map(ventures.map((venture) => [venture.id, venture.today]))
  const [from] = ventures.flatMap(lastDays).sort()
  const sums = Array.from({ length: SHOWN_DAYS }, () => 0)
  if (from === undefined) return { today: 0, days: sums, last: null }
  const { days, last } = await pointsOfDays(db, caller, [...todays.keys()], from)
  for (const { ventureId, day, points } of days) {
    const place = SHOWN_DAYS - 1 - daysBetween(day, todays.get(ventureId) ?? day)
    if (place >= 0 && place < SHOWN_DAYS) sums[place] = (sums[place] ?? 0) + points
  }
  return { today: sums.at(-1) ?? 0, days: sums, last }
}
