import type { TargetMetric } from '@holdfast/engine/kpi'
import type { ScopedTarget } from './target-book.ts'

/** Which one stands, and what to do. */
export function overlapSentence({ label }: TargetMetric, { from, to }: ScopedTarget): string {
  const days = to === null ? `from ${from} on` : `from ${from} to ${to}`
  return `${label} has a target ${days} already. Change that one, or choose days that it does not hold.`
}
