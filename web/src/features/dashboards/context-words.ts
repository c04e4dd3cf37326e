import { formatRange } from '../../lib/format-range.ts'
import { dayIn, formatInstant, formatTime } from '../../lib/format-time.ts'
import type { MyVenture } from '../../lib/session.ts'

interface Shown {
  readonly from: string
  readonly to: string
  readonly compared: { readonly from: string; readonly to: string } | null
  readonly computed: 'stored' | 'now'
  readonly asOf: string
}

/** Whose figures, of which days, against which, and of what moment. `stands`: they could not be read again since. */
export function contextWords({ name, zone }: MyVenture, shown: Shown, stands: boolean): string {
  const { from, to, compared, computed, asOf } = shown
  const thisYear = dayIn(asOf, zone)
  const against = compared ? ` against ${withoutYear(formatRange(compared.from, compared.to), thisYear)}` : ''
  return [
    name,
    `${withoutYear(formatRange(from, to), thisYear)}${against}`,
    `as of ${momentOf(shown, zone)}${stands ? ', not refreshed since' : ''}`,
    computed === 'now' && 'computed now',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The year that runs need not be said. */
const withoutYear = (words: string, day: string): string => words.replace(new RegExp(` ${day.slice(0, 4)}$`), '')

function momentOf({ asOf, to }: Shown, zone: string): string {
  return dayIn(asOf, zone) === to ? formatTime(asOf, zone, true) : formatInstant(asOf, zone, true)
}
