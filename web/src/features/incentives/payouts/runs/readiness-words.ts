import type { contract, Reply } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'

export interface AskedPeriod {
  readonly ventureId: string
  readonly periodStart: string
  readonly periodEnd: string
}

export type ReadinessReply = Reply<typeof contract.payoutRuns.readiness>

/** Days that must be committed before the period can be paid, each once, the first first. */
export const pendingDays = ({ dirty, uncommitted }: Pick<ReadinessReply, 'dirty' | 'uncommitted'>): readonly string[] =>
  [...new Set([...uncommitted, ...dirty])].toSorted()

/** "Thu 1 October", "3 days: Thu 1, Fri 2 and Mon 5 October", "12 days, from Thu 1 to Mon 12 October". */
export function daysWords(days: readonly string[]): string {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return 'no day'
  if (days.length === 1) return formatDay(first)
  if (days.length > MOST_NAMED) return `${counted(days.length, 'day')}, from ${formatDay(first)} to ${formatDay(last)}`
  const names = days.map((day) => formatDay(day))
  return `${counted(days.length, 'day')}: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const MOST_NAMED = 3

/** "2 people have 120.00 USD of Fri 1 May to Sat 30 May in no payout. These payouts do not bring it; pay those days too." */
export function beforeWords({ currency, people, amountMinor, from, to }: ReadinessReply['before'][number]): string {
  const days = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`
  const who = `${counted(people, 'person', 'people')} ${people === 1 ? 'has' : 'have'}`
  return `${who} ${formatMoney({ minor: amountMinor, currency })} of ${days} in no payout. These payouts do not bring it: pay those days too.`
}

export type Standing =
  | { readonly is: 'running' }
  | { readonly is: 'pending'; readonly days: readonly string[] }
  | { readonly is: 'empty'; readonly taken: number }
  | { readonly is: 'ready'; readonly taken: number }

/** The one thing that decides whether a period can be paid; the first that stands in the way is said. */
export function standingOf(reply: ReadinessReply): Standing {
  if (!reply.isOver) return { is: 'running' }
  const days = pendingDays(reply)
  if (days.length > 0) return { is: 'pending', days }
  return { is: reply.people.length === 0 ? 'empty' : 'ready', taken: reply.taken }
}
