import type { Day, HotelId } from '../../kernel/index.ts'
import type { OutOfOrderPolicy } from '../hotel.ts'

/** Rooms of a night. Sold leaves out the complimentary rooms and those that the house uses. */
export const ROOM_FIGURES = [
  'physicalRooms',
  'outOfOrderRooms',
  'roomsSold',
  'complimentaryRooms',
  'houseUseRooms',
] as const
/** Money of a night, in minor units of the hotel's currency; a correction may leave one of them below 0. */
export const MONEY_FIGURES = [
  'roomRevenueMinor',
  'foodAndBeverageMinor',
  'otherRevenueMinor',
  'grossOperatingProfitMinor',
] as const
export const NIGHT_FIGURES = [...ROOM_FIGURES, ...MONEY_FIGURES] as const
export type NightFigure = (typeof NIGHT_FIGURES)[number]

/** What is known of a night; null: unknown, which is not 0. */
export type NightFigures = { readonly [Figure in NightFigure]: number | null }

/** A night as it is counted. `day` is the hotel's own business date, as it was written: it went through no time zone. */
export type Night = NightFigures & { readonly day: Day; readonly outOfOrderPolicy: OutOfOrderPolicy }

/** Where a night's figures came from. */
export const NIGHT_SOURCES = ['UPLOAD', 'HAND', 'API'] as const
export type NightSource = (typeof NIGHT_SOURCES)[number]

/** A night as it is stored. */
export type HotelNight = {
  readonly hotelId: HotelId
  readonly day: Day
  readonly figures: NightFigures
  readonly source: NightSource
  readonly isVoid: boolean
  readonly version: number
}

export const NOTHING_KNOWN: NightFigures = {
  physicalRooms: null,
  outOfOrderRooms: null,
  roomsSold: null,
  complimentaryRooms: null,
  houseUseRooms: null,
  roomRevenueMinor: null,
  foodAndBeverageMinor: null,
  otherRevenueMinor: null,
  grossOperatingProfitMinor: null,
}
