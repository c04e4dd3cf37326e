import { systemCaller } from '../../caller.ts'
import type { ImportParts } from '../import-parts.ts'
import type { Kinds } from '../kinds.ts'
import { findImport } from '../store/import-record.ts'
import { failImport } from './end-import.ts'
import { isHealable, sentenceOf } from './failure.ts'
import type { CommitJob } from './queue.ts'
import { type Leave, RightsLost } from './work.ts'
import { writeAtOnce } from './write-at-once.ts'
import { Overtaken } from './write-chunk.ts'
import { writeInChunks } from './write-in-chunks.ts'

/**
 * Imports a file from where it stands, chunk by chunk. Whoever else works on it writes nothing twice: each chunk moves
 * the import on from where its writer expected it. What fails is tried again by the queue; what no retry can heal ends
 * the import here.
 */
export async function commitFile(parts: ImportParts, kinds: Kinds, job: CommitJob, leave: Leave): Promise<void> {
  const system = systemCaller([job.ventureId], parts.clock.now())
  const record = await parts.database.read(system, (db) => findImport(db, [job.ventureId], job.importId))
  if (record?.status !== 'COMMITTING') return
  const kind = kinds.get(record.kind)
  if (!kind) return failImport(parts, record, 'Nobody imports such files any more.')
  const write = kind.isAllOrNothing ? writeAtOnce : writeInChunks
  try {
    await write(parts, { record, kind, leave, job })
  } catch (error) {
    if (error instanceof Overtaken) return
    if (error instanceof RightsLost) return failImport(parts, record, error.message, 'last word')
    if (!isHealable(error)) return failImport(parts, record, `${sentenceOf(error)} Nothing was imported since.`)
    throw error
  }
}
