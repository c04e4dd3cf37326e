import type { Job, PgBoss } from 'pg-boss'
import type { ImportParts } from '../import-parts.ts'
import type { Kinds } from '../kinds.ts'
import { commitFile } from './commit-file.ts'
import { failImport } from './end-import.ts'
import { type CommitJob, GIVEN_UP_QUEUE, IMPORT_QUEUE } from './queue.ts'

const POLL = { batchSize: 1, pollingIntervalSeconds: 0.5 } as const

/** Works the queue of commits, one file at a time in a process. Returns the workers’ ids, to be woken by. */
export async function workImports(
  boss: PgBoss,
  parts: ImportParts,
  kinds: Kinds,
  isStopping: () => boolean,
): Promise<readonly string[]> {
  return Promise.all([
    boss.work(IMPORT_QUEUE, POLL, async ([job]: Job<CommitJob>[]) => {
      if (!job) return
      await commitFile(parts, kinds, job.data, { isTaken: () => job.signal.aborted, isStopping })
    }),
    boss.work(GIVEN_UP_QUEUE, POLL, async ([job]: Job<CommitJob>[]) => {
      if (job) await failImport(parts, { ventureId: job.data.ventureId, id: job.data.importId })
    }),
  ])
}
