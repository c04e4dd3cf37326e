import type { Reads } from '../../../platform/db/tx.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { findImportedLoads } from '../store/find-imported-loads.ts'
import { findStandingRows } from '../store/find-standing-rows.ts'
import { decideChunk } from './decide-chunk.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadNotes } from './load-notes.ts'
import type { LoadRow } from './load-row.ts'
import { findNames } from './name-finder.ts'

/** What a chunk would do. Whoever is still to be made has no id yet, which changes no outcome. */
export async function compareLoads(
  db: Reads,
  file: LoadFile,
  rows: readonly LoadRow[],
  notes: LoadNotes,
): Promise<readonly RowOutcome[]> {
  const standing = await findStandingRows(db, file.target.ventureId, rows)
  const asked = rows.filter((row) => !standing.has(row))
  const names = await findNames(db, file, asked)
  const decided = await decideChunk(db, file, asked, await findImportedLoads(db, file.venture, asked), names)
  notes.toBeMade(names)
  const outcomeOf = new Map(asked.map((row, position) => [row, decided.outcomes[position]]))
  return rows.map((row) => outcomeOf.get(row) ?? 'same')
}
