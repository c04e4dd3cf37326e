import { moneyText } from '@holdfast/engine/incentives'
import { type Day, fromMinor } from '@holdfast/engine/kernel'
import type { DaySpan } from '../pay-terms.ts'
import { dayWords } from '../plans/day-words.ts'

/** "1,234.50 USD" */
export function moneyWords(minor: number, currency: string): string {
  return moneyText(fromMinor({ minor, currency }), currency)
}

/** "4 May"; of another year than the period’s last day with its year. */
export function dayIn({ to }: Pick<DaySpan, 'to'>, day: Day): string {
  return dayWords(day, to)
}

/** What an amount was, for a waiver to cover that amount and no other. */
export function markOf(...parts: readonly (string | number | null)[]): string {
  return parts.map((part) => part ?? '-').join(' ')
}
