import type { BpoHour } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import type { HeatCell } from '../../ui/heat-map-props.ts'

export interface HeatMeasure {
  readonly value: string
  readonly label: string
  readonly of: (hour: BpoHour) => number | null
  /** As short as a cell is. */
  readonly format: (value: number) => string
  /** What the legend counts. */
  readonly words: string
}

const percent = (value: number) => `${formatNumber(value * 100, 0)}%`
const decimal = (text: string | null) => (text === null ? null : Number(text))

export const HEAT_MEASURES: readonly HeatMeasure[] = [
  { value: 'calls', label: 'Calls', of: ({ calls }) => calls, format: (n) => formatNumber(n, 0), words: 'calls' },
  {
    value: 'serviceLevel',
    label: 'Service level',
    of: ({ serviceLevel }) => decimal(serviceLevel),
    format: percent,
    words: 'service level',
  },
  {
    value: 'abandonment',
    label: 'Abandonment',
    of: ({ abandonment }) => decimal(abandonment),
    format: percent,
    words: 'abandoned',
  },
  {
    value: 'conversion',
    label: 'Conversion',
    of: ({ conversion }) => decimal(conversion),
    format: percent,
    words: 'converted',
  },
]

/** Those that were measured at any hour at all. */
export const measuredIn = (hours: readonly BpoHour[]): readonly HeatMeasure[] =>
  HEAT_MEASURES.filter(({ of }) => hours.some((hour) => of(hour) !== null))

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The weekdays in the venture's order. */
export const weekdaysFrom = (weekStart: number) =>
  WEEKDAYS.map((_, i) => (i + weekStart) % 7).map((weekday) => {
    const name = WEEKDAYS[weekday] ?? ''
    return { key: String(weekday), name, short: name.slice(0, 3) }
  })

/** Every hour from the first to the last that had a call. */
export function hoursOf(hours: readonly BpoHour[]) {
  const all = hours.map(({ hour }) => hour)
  const first = Math.min(...all)
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => first + i).map((hour) => ({
    key: String(hour),
    name: hourName(hour),
    short: two(hour),
  }))
}

export const hourName = (hour: number): string => `${two(hour)}:00 to ${two((hour + 1) % 24)}:00`

export const cellsOf = (hours: readonly BpoHour[], { of }: HeatMeasure): readonly HeatCell[] =>
  hours.map((hour) => ({ row: String(hour.weekday), column: String(hour.hour), value: of(hour) }))

/** The map for people who listen: where the most is. */
export function heatSentence(hours: readonly BpoHour[], { label, of, format }: HeatMeasure): string {
  const known = hours.flatMap((hour) => {
    const value = of(hour)
    return value === null ? [] : [{ hour, value }]
  })
  const most = known.toSorted((a, b) => b.value - a.value)[0]
  if (!most) return `${label} by weekday and hour: no data`
  const when = `${WEEKDAYS[most.hour.weekday] ?? ''} ${hourName(most.hour.hour)}`
  return `${label} by weekday and hour: most ${when}, ${format(most.value)}`
}

const two = (n: number) => String(n).padStart(2, '0')
