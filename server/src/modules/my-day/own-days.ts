import { addDays, type Day, eachDay } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../platform/caller.ts'

export const SHOWN_DAYS = 7

/** The last seven business days of a venture, its own today the last. */
export function lastDays({ today }: CallerVenture): readonly Day[] {
  return eachDay(addDays(today, 1 - SHOWN_DAYS), today)
}

/** From the first of the month to the venture's today. */
export function monthSoFar({ today }: CallerVenture): { readonly from: Day; readonly to: Day } {
  return { from: `${today.slice(0, 7)}-01`, to: today }
}
