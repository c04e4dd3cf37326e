import { availableRooms } from './available-rooms.ts'
import type { Night } from './night.ts'
import { plus, totalRevenue } from './total-revenue.ts'

/**
 * What ratios divide, and divide by. Rooms available follow the hotel's own policy for rooms that are out of order:
 * `counted` holds them to be available in every hotel, `subtracted` in none.
 */
export type RatioPart =
  | 'roomsSold'
  | 'withComplimentary'
  | 'available'
  | 'counted'
  | 'subtracted'
  | 'roomRevenue'
  | 'totalRevenue'
  | 'grossOperatingProfit'

/** Each part of one night; null: something that it takes is unknown. Money in minor units of the hotel's currency. */
export function partsOfNight(night: Night): Readonly<Record<RatioPart, number | null>> {
  return {
    roomsSold: night.roomsSold,
    withComplimentary: plus(night.roomsSold, night.complimentaryRooms),
    available: availableRooms(night, night.outOfOrderPolicy),
    counted: availableRooms(night, 'COUNTED'),
    subtracted: availableRooms(night, 'SUBTRACTED'),
    roomRevenue: night.roomRevenueMinor,
    totalRevenue: totalRevenue(night),
    grossOperatingProfit: night.grossOperatingProfitMinor,
  }
}
