import { type Night, NOTHING_KNOWN } from '../figures/night.ts'
import type { Hotel } from '../hotel.ts'

/** A night of which all is known: 100 rooms, 5 out of order, 30 sold, 2 for nothing, 1 for the house. */
export const KNOWN_NIGHT: Night = {
  day: '2026-06-17',
  outOfOrderPolicy: 'COUNTED',
  physicalRooms: 100,
  outOfOrderRooms: 5,
  roomsSold: 30,
  complimentaryRooms: 2,
  houseUseRooms: 1,
  roomRevenueMinor: 300_000,
  foodAndBeverageMinor: 60_000,
  otherRevenueMinor: 15_000,
  grossOperatingProfitMinor: -20_000,
}

export const UNKNOWN_NIGHT: Night = { day: '2026-06-17', outOfOrderPolicy: 'COUNTED', ...NOTHING_KNOWN }

export function hotel(changes: Partial<Hotel> = {}): Hotel {
  return {
    id: '00000000-0000-7000-8000-0000000000h1' as Hotel['id'],
    ventureId: '00000000-0000-7000-8000-000000000002' as Hotel['ventureId'],
    name: 'Harbor House',
    code: 'SAV',
    timeZone: 'America/New_York',
    currency: 'USD',
    rooms: 120,
    outOfOrderPolicy: 'COUNTED',
    lossThresholdMinor: null,
    reviewHours: 48,
    negativeReviewHours: 24,
    voidedAt: null,
    version: 1,
    ...changes,
  }
}
