import { addDays, type Day, daysBetween, eachDay, weekday } from '@holdfast/engine/kernel'
import type { Chance } from '../chance.ts'

export type NightLine = Readonly<Record<string, string>>

/** A house as its nights show it: how full it is in an ordinary week, what a room costs, in which month it is fullest. */
export type House = {
  readonly code: string
  readonly rooms: number
  readonly fullness: number
  readonly rate: number
  readonly peakMonth: number
  readonly dining: number
}

/** Sunday first: guests come for the weekend. */
const WEEKDAYS = [0.86, 0.88, 0.92, 0.96, 1.02, 1.18, 1.2] as const

/** Nights as the house's system lists them: seasons, weekends, a storm, now and then a figure that nobody knows. */
export function nightLines(
  chance: Chance,
  house: House,
  days: { readonly from: Day; readonly to: Day },
): readonly NightLine[] {
  const storm = addDays(days.to, -47)
  return eachDay(days.from, days.to).map((day) => {
    const isStormy = day >= storm && day < addDays(storm, 4)
    const demand = house.fullness * seasonOf(house, day) * (WEEKDAYS[weekday(day)] ?? 1) * (isStormy ? 0.4 : 1)
    const outOfOrder = isStormy ? chance.between(4, 9) : chance.between(0, 3)
    const sold = Math.min(house.rooms - outOfOrder, Math.round(house.rooms * demand * (0.92 + chance.next() * 0.16)))
    const rate = house.rate * (0.7 + 0.4 * demand) * (0.96 + chance.next() * 0.08)
    return lineOf(chance, house, day, { outOfOrder, sold, roomRevenue: sold * rate })
  })
}

type Sold = { readonly outOfOrder: number; readonly sold: number; readonly roomRevenue: number }

function lineOf(
  chance: Chance,
  { code, rooms, dining }: House,
  day: Day,
  { outOfOrder, sold, roomRevenue }: Sold,
): NightLine {
  const foodAndBeverage = sold * dining * (0.8 + chance.next() * 0.4)
  const other = sold * 6 + chance.between(0, 400)
  const profit = (roomRevenue + foodAndBeverage + other) * 0.42 - rooms * 14
  const knows = chance.happens(0.97)
  return {
    Date: day,
    Property: code,
    Rooms: String(rooms),
    'Out of order': String(outOfOrder),
    'Rooms sold': String(sold),
    Complimentary: String(chance.between(0, 2)),
    'House use': String(chance.between(0, 1)),
    'Room revenue': amount(roomRevenue),
    'F&B': knows ? amount(foodAndBeverage) : '',
    'Other revenue': amount(other),
    GOP: knows ? amount(profit) : '',
  }
}

/** From two thirds in the emptiest month to full in the fullest. */
function seasonOf({ peakMonth }: House, day: Day): number {
  const peak = `${day.slice(0, 4)}-${String(peakMonth).padStart(2, '0')}-15`
  return 0.84 + 0.16 * Math.cos((2 * Math.PI * daysBetween(peak, day)) / 365)
}

function amount(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2)
}
