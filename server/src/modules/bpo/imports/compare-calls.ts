import type { Reads } from '../../../platform/db/tx.ts'
import { findImportedCalls } from '../store/find-imported-calls.ts'
import type { CallRow } from './call-row.ts'
import type { CallFile } from './check-call-row.ts'
import { type Decided, decideCalls } from './decide-calls.ts'

/** What a chunk would do; agents and campaigns that are still to come have no ids yet, which changes no outcome. */
export async function compareCalls(
  db: Reads,
  file: CallFile,
  rows: readonly CallRow[],
): Promise<Pick<Decided, 'outcomes' | 'refused'>> {
  const stored = await findImportedCalls(db, file.target.ventureId, rows)
  return decideCalls(rows, stored, file.desks, file.context)
}
