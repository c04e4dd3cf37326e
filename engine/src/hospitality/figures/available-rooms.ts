import type { OutOfOrderPolicy } from '../hotel.ts'
import type { NightFigures } from './night.ts'

/**
 * Rooms that could be sold: all physical ones (COUNTED), or those that are not out of order (SUBTRACTED). Null as soon as
 * a number that it takes is unknown: no number of rooms is ever assumed.
 */
export function availableRooms(
  { physicalRooms, outOfOrderRooms }: Pick<NightFigures, 'physicalRooms' | 'outOfOrderRooms'>,
  policy: OutOfOrderPolicy,
): number | null {
  if (physicalRooms === null || policy === 'COUNTED') return physicalRooms
  return outOfOrderRooms === null ? null : physicalRooms - outOfOrderRooms
}
