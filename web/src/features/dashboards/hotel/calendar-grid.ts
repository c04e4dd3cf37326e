import type { HotelNight } from '@holdfast/contract'
import { addDays, daysIn, monthOf, weekdayOf } from '../../../lib/calendar-day.ts'
import { formatRange } from '../../../lib/format-range.ts'
import { formatDay, formatMonth } from '../../../lib/format-time.ts'
import type { HeatCell, HeatMapProps } from '../../../ui/heat-map-props.ts'

interface Span {
  readonly from: string
  readonly to: string
}
export type Grid = Pick<HeatMapProps, 'rows' | 'columns' | 'cells'>

/** Beyond so many weeks a row is a month. */
const MOST_WEEKS = 14
const WEEK = 7

/** The nights of a range as a calendar: a week a row, or of many weeks a month. What was not recorded has no cell. */
export function calendarGrid(nights: readonly HotelNight[], span: Span, weekStart: number): Grid {
  const weeks = Math.ceil(daysIn(weekOf(span.from, weekStart), span.to) / WEEK)
  return weeks <= MOST_WEEKS ? byWeek(nights, span, weekStart) : byMonth(nights, span)
}

function byWeek(nights: readonly HotelNight[], { from, to }: Span, weekStart: number): Grid {
  const first = weekOf(from, weekStart)
  const count = Math.ceil(daysIn(first, to) / WEEK)
  const rows = Array.from({ length: count }, (_, week) => addDays(first, week * WEEK)).map((day) => ({
    key: day,
    name: formatRange(day, addDays(day, WEEK - 1)),
    short: formatDay(day, 'brief').split(' ').slice(1).join(' '),
  }))
  const columns = Array.from({ length: WEEK }, (_, i) => addDays(first, i)).map((day) => {
    const [name = ''] = formatDay(day, 'long').split(' ')
    return { key: String(weekdayOf(day)), name, short: name.slice(0, 3) }
  })
  return {
    rows,
    columns,
    cells: nights.map((night) => cellOf(night, weekOf(night.day, weekStart), String(weekdayOf(night.day)))),
  }
}

function byMonth(nights: readonly HotelNight[], { from, to }: Span): Grid {
  const months: string[] = []
  for (let day = monthOf(from).from; day <= to; day = addDays(monthOf(day).to, 1)) months.push(day)
  return {
    rows: months.map((day) => ({
      key: day.slice(0, 7),
      name: formatMonth(day),
      short: `${formatMonth(day).slice(0, 3)} ${day.slice(2, 4)}`,
    })),
    columns: Array.from({ length: 31 }, (_, i) => String(i + 1)).map((date) => ({
      key: date,
      name: date,
      short: date,
    })),
    cells: nights.map((night) => cellOf(night, night.day.slice(0, 7), String(Number(night.day.slice(8))))),
  }
}

const cellOf = ({ occupancy }: HotelNight, row: string, column: string): HeatCell => ({
  row,
  column,
  value: occupancy === null ? null : Number(occupancy),
})

const weekOf = (day: string, weekStart: number): string => addDays(day, -((weekdayOf(day) - weekStart + WEEK) % WEEK))

/** The calendar for people who listen: where the fullest night is, and the emptiest. */
export function calendarSentence(nights: readonly HotelNight[], format: (value: number) => string): string {
  const known = nights
    .flatMap(({ day, occupancy }) => (occupancy === null ? [] : [{ day, occupancy: Number(occupancy) }]))
    .toSorted((a, b) => b.occupancy - a.occupancy)
  const [most, least] = [known[0], known.at(-1)]
  if (!most || !least) return 'Occupancy by night: no data'
  const of = (night: typeof most) => `${formatDay(night.day)}, ${format(night.occupancy)}`
  return `Occupancy by night: fullest ${of(most)}; emptiest ${of(least)}`
}
