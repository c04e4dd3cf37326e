import type { Summary } from './summary.ts'
import { zeroWords } from './zero-words.ts'

type Why = Summary['unpaid']['people'][number]['why']

/** Why somebody earned nothing: rules that give one reason are named together. */
export function unpaidWords(why: Why, isRunning: boolean): string {
  if (why.length === 0) return 'No rule of the period pays for this job role.'
  const byReason = Map.groupBy(why, ({ zero }) => zeroWords(zero, { isRunning }))
  return [...byReason]
    .map(
      ([words, rules]) =>
        `${rules.map(({ ruleName }) => ruleName).join(', ')}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
    )
    .join(' ')
}
