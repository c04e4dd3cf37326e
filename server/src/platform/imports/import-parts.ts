import type { Caller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Runner } from '../command.ts'
import type { Database } from '../db/database.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { CommitJob } from './commit/queue.ts'
import type { ImportKind } from './kind.ts'

/** What imports are made of. */
export type ImportParts = {
  readonly kinds: readonly ImportKind[]
  readonly database: Database
  readonly run: Runner
  readonly enqueue: Enqueue
  readonly clock: Clock
  /** The person who asked for a commit, as they stand in its venture now; without any right when they have left. */
  readonly callerFor: (job: CommitJob) => Promise<Caller>
}
