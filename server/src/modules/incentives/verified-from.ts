import { addDays, type Day } from '@holdfast/engine/kernel'

/** The longest accumulation period in use and the month before it: what payouts may still be made of. */
const VERIFIED_DAYS = 62

/** The first day that is verified up to `to`, where nobody names one; never before the venture went live. */
export function verifiedFrom(to: Day, liveFrom: Day, asked: Day = addDays(to, -VERIFIED_DAYS)): Day {
  return asked > liveFrom ? asked : liveFrom
}
