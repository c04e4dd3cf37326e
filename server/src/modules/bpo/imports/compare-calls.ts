import type { Reads } from '../../../platform/db/tx.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { findImportedCalls } from '../store/find-imported-calls.ts'
import type { CallRow } from './call-row.ts'
import type { CallFile } from './check-call-row.ts'
import { changedCall } from './decide-calls.ts'
import { refusedBesideTotals } from './refused-beside-totals.ts'

/** What a chunk would do. Agents and campaigns that are still to come have no ids yet, which changes no outcome. */
export async function compareCalls(
  db: Reads,
  file: CallFile,
  rows: readonly CallRow[],
): Promise<readonly RowOutcome[]> {
  const stored = await findImportedCalls(db, file.target.ventureId, rows)
  const refused = await refusedBesideTotals(db, file.target.ventureId, file.desks, rows)
  return rows.map((row): RowOutcome => {
    const standing = stored.get(row.key)
    if (standing === undefined) return refused.get(row) ?? 'new'
    if (standing.digest === row.digest) return 'same'
    const changed = changedCall(standing, row, file.desks, file.context)
    if ('refused' in changed) return changed
    return changed.after === changed.before ? 'same' : (refused.get(row) ?? 'changed')
  })
}
