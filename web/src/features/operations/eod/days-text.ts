import { formatDay } from '../../../lib/format-time.ts'

/** "of Tue 16 June", "from Tue 16 June to Thu 18 June", in the middle of a sentence. */
export function daysText(days: readonly string[]): string {
  const [first = '', ...others] = days
  const last = others.at(-1)
  return last === undefined ? `of ${formatDay(first)}` : `from ${formatDay(first)} to ${formatDay(last)}`
}
