import type { RowOutcome } from '../kind.ts'
import type { BadRow, GoodRow } from '../rows/judge-rows.ts'
import type { Counts } from '../store/import-record.ts'

/** What good rows do, counted over what came before; those that may not be written as things stand are bad. */
export function tally(
  counts: Counts,
  rows: readonly GoodRow[],
  outcomes: readonly RowOutcome[],
): { readonly counts: Counts; readonly refused: readonly BadRow[] } {
  const sum = { ...counts }
  const refused: BadRow[] = []
  for (const [at, { given, cells }] of rows.entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) throw new Error('A kind answered fewer outcomes than it was given rows.')
    if (typeof outcome === 'string') sum[outcome] += 1
    else if ('changed' in outcome) sum.changed += 1
    else
      refused.push({ line: given.line, cells, errors: [{ column: outcome.column ?? null, message: outcome.refused }] })
  }
  return { counts: sum, refused }
}
