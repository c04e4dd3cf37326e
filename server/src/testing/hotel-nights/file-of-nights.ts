import { addDays, type Day } from '@holdfast/engine/kernel'

export type MadeHotel = {
  readonly code: string
  readonly rooms: number
  readonly outOfOrderPolicy: 'COUNTED' | 'SUBTRACTED'
}

/** Houses of every size, each third of which subtracts rooms out of order. */
export function madeHotels(count: number): readonly MadeHotel[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `H${String(at + 1).padStart(3, '0')}`,
    rooms: 20 + spread(at, 380),
    outOfOrderPolicy: at % 3 === 2 ? 'SUBTRACTED' : 'COUNTED',
  }))
}

/**
 * A file of nights as people write them, the same whenever it is asked for: seasons, thousands separators, signs of
 * currency, dates in two ways, every now and then a blank cell, a no-show that paid, a room sold twice, and totals.
 */
export function fileOfNights(hotels: readonly MadeHotel[], from: Day, days: number): string {
  const lines = ['Night;Property;Rooms;OOO;Rooms sold;Comp;House use;Room revenue;F&B;Other revenue;GOP']
  for (const [number, hotel] of hotels.entries()) {
    for (let at = 0; at < days; at += 1) lines.push(lineOf(hotel, addDays(from, at), number * 1_009 + at))
    lines.push(`Total;${hotel.code};;;;;;"$1,234.00";;;`)
  }
  return `${lines.join('\n')}\n`
}

function lineOf({ code, rooms }: MadeHotel, day: Day, seed: number): string {
  const outOfOrder = spread(seed, 4)
  const sold =
    seed % 97 === 0
      ? 0
      : Math.min(rooms + (seed % 61 === 0 ? 3 : 0), Math.floor((rooms * (35 + spread(seed + 7, 65))) / 100))
  const rate = 6_000 + spread(seed + 3, 24_000)
  const revenue = sold === 0 ? 15_000 : sold * rate + spread(seed + 11, 99)
  const known = (cell: string, every: number) => (seed % every === 5 ? '' : cell)
  return [
    seed % 2 === 0 ? day : `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(2, 4)}`,
    code,
    known(String(rooms), 41),
    known(String(outOfOrder), 29),
    known(String(sold), 37),
    known(String(spread(seed + 5, 3)), 23),
    String(spread(seed + 9, 2)),
    known(`$${grouped(revenue)}`, 43),
    known(grouped(spread(seed + 13, 900_000)), 31),
    grouped(spread(seed + 17, 90_000)),
    grouped(spread(seed + 19, 2_000_000) - 500_000),
  ].join(';')
}

/** 1234567 as 12,345.67. */
function grouped(minor: number): string {
  const text = String(Math.abs(minor)).padStart(3, '0')
  const whole = text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${minor < 0 ? '-' : ''}${whole}.${text.slice(-2)}`
}

/** A number below `below` that seems to follow no rule, and always the same for the same seed. */
function spread(seed: number, below: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) >>> 7) % below
}
