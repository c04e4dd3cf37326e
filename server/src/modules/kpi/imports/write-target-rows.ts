import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget, RowOutcome } from '../../../platform/imports/kind.ts'
import { standingTargets, takeTargetLock } from '../store/standing-targets.ts'
import { writeTargets } from '../store/write-targets.ts'
import { type Placed, targetBook } from '../target-book.ts'
import type { TargetRow } from './target-row.ts'

export async function writeTargetRows(
  tx: Tx,
  caller: Caller,
  { ventureId, importId }: ImportTarget,
  rows: readonly TargetRow[],
): Promise<readonly RowOutcome[]> {
  await takeTargetLock(tx, ventureId)
  const book = targetBook(await standingTargets(tx, ventureId))
  const outcomes = outcomesOf(rows.map(({ scope, given }) => book.put(scope, given)))
  const differing = rows.filter((_, index) => outcomes[index] !== 'same')
  if (differing.length === 0) return outcomes
  await writeTargets(tx, caller, ventureId, book)
  const after = { targets: differing.map(({ scope, given }) => ({ ...scope, ...given })) }
  await audit(tx, caller, { ventureId, action: 'kpi.import_targets', subject: { kind: 'import', id: importId }, after })
  return outcomes
}

/** Rows that contradict what stands were refused when the file was judged: one that does now met a change since. */
export function outcomesOf(placed: readonly Placed[]): readonly RowOutcome[] {
  return placed.map((each) =>
    'overlaps' in each
      ? refuse('conflict', 'import.overtaken', 'Somebody has changed these targets meanwhile. Upload the file again.')
      : each.outcome,
  )
}
