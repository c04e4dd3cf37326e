import type { Reads } from '../../../platform/db/tx.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { findImportedCalls } from '../store/find-imported-calls.ts'
import type { CallRow } from './call-row.ts'
import type { CallFile } from './check-call-row.ts'
import { changedCall } from './decide-calls.ts'

/**
 * What a chunk would do, and the lines that would do nothing though they say something new. Agents and campaigns that
 * are still to come have no ids yet, which changes no outcome.
 */
export async function compareCalls(
  db: Reads,
  file: CallFile,
  rows: readonly CallRow[],
): Promise<{ readonly outcomes: readonly RowOutcome[]; readonly refused: readonly number[] }> {
  const stored = await findImportedCalls(db, file.target.ventureId, rows)
  const refused: number[] = []
  const outcomes = rows.map((row): RowOutcome => {
    const standing = stored.get(row.key)
    if (standing === undefined) return 'new'
    if (standing.digest === row.digest) return 'same'
    const changed = changedCall(standing, row, file.desks, file.context)
    if (changed === null) refused.push(row.line)
    return changed === null || changed.after === changed.before ? 'same' : 'changed'
  })
  return { outcomes, refused }
}
