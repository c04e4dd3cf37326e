import { addDays, businessDay, type Instant, startOfDay } from '../kernel/index.ts'

/** How soon an uncovered load is to be picked up, the most urgent first. */
export const URGENCIES = ['LATE', 'NEXT_4_HOURS', 'TODAY', 'TOMORROW', 'LATER', 'NO_PICKUP_TIME'] as const
export type Urgency = (typeof URGENCIES)[number]

/** In hours; as long as a fall-off before pickup is a bad one. */
const SOON_HOURS = 4

type Pickup = { readonly pickupFrom: Instant | null; readonly pickupTo: Instant | null }

/** The last moment at which a truck is in time, as on-time pickup is measured; null: no pickup time is known. */
export function pickupBy({ pickupFrom, pickupTo }: Pickup): Instant | null {
  return pickupTo ?? pickupFrom
}

/** Where each urgency but the first begins, up to LATER; tomorrow's pickups of the next 4 hours are of these. */
export function urgencyStarts(now: Instant, zone: string): readonly Instant[] {
  const soon = new Date(Date.parse(now) + SOON_HOURS * 3_600_000).toISOString()
  const today = businessDay(now, zone)
  const tomorrow = startOfDay(addDays(today, 1), zone)
  return [now, soon, Date.parse(soon) > Date.parse(tomorrow) ? soon : tomorrow, startOfDay(addDays(today, 2), zone)]
}

/** A pickup at this very moment is not late yet. */
export function urgencyOf(by: Instant | null, starts: readonly Instant[]): Urgency {
  if (by === null) return 'NO_PICKUP_TIME'
  return URGENCIES[starts.filter((start) => Date.parse(start) <= Date.parse(by)).length] ?? 'LATER'
}
