import type { RowOutcome } from '../kind.ts'
import type { Counts } from '../store/import-record.ts'

export function tally(counts: Counts, outcomes: readonly RowOutcome[]): Counts {
  const sum = { ...counts }
  for (const outcome of outcomes) sum[outcome] += 1
  return sum
}
