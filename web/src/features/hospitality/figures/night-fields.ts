import type { RecordedNight } from '@holdfast/contract'
import type { NightFigure } from '@holdfast/engine/hospitality'
import { majorText, readMoney } from '../../../lib/money-text.ts'
import { readNumber } from '../../../lib/number-text.ts'

export interface NightField {
  readonly figure: NightFigure
  readonly head: string
  /** Whole, for whoever listens and for the tip of the head. */
  readonly name: string
  readonly isMoney: boolean
}

const field = (figure: NightFigure, head: string, name: string): NightField => ({
  figure,
  head,
  name,
  isMoney: figure.endsWith('Minor'),
})

/** What is typed of a night, in the order of a night audit. */
export const NIGHT_FIELDS: readonly NightField[] = [
  field('physicalRooms', 'Rooms', 'Rooms'),
  field('outOfOrderRooms', 'OOO', 'Rooms out of order'),
  field('roomsSold', 'Sold', 'Rooms sold'),
  field('complimentaryRooms', 'Comp', 'Complimentary rooms'),
  field('houseUseRooms', 'House', 'Rooms that the house used'),
  field('roomRevenueMinor', 'Room revenue', 'Room revenue'),
  field('foodAndBeverageMinor', 'F&B', 'Food and beverage'),
  field('otherRevenueMinor', 'Other', 'Other revenue'),
  field('grossOperatingProfitMinor', 'GOP', 'Gross operating profit'),
]

const STORED: Readonly<Record<NightFigure, (night: RecordedNight) => number | null>> = {
  physicalRooms: (night) => night.physicalRooms,
  outOfOrderRooms: (night) => night.outOfOrderRooms,
  roomsSold: (night) => night.roomsSold,
  complimentaryRooms: (night) => night.complimentaryRooms,
  houseUseRooms: (night) => night.houseUseRooms,
  roomRevenueMinor: (night) => night.roomRevenue?.minor ?? null,
  foodAndBeverageMinor: (night) => night.foodAndBeverage?.minor ?? null,
  otherRevenueMinor: (night) => night.otherRevenue?.minor ?? null,
  grossOperatingProfitMinor: (night) => night.grossOperatingProfit?.minor ?? null,
}

/** What a cell shows of a stored night; nothing where nothing is known, which is not 0. */
export function storedText(
  night: RecordedNight | undefined,
  { figure, isMoney }: NightField,
  currency: string,
): string {
  const value = night ? STORED[figure](night) : null
  if (value === null) return ''
  return isMoney ? majorText(value, currency) : String(value)
}

/** What was typed; null: not known. NaN: nobody can tell what is meant. */
export function readCell(text: string, { isMoney }: NightField, currency: string): number | null {
  if (isMoney) return readMoney(text, currency)
  const count = readNumber(text, 0, '')
  return count !== null && count < 0 ? Number.NaN : count
}
