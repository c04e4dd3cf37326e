import { systemCaller } from '../../caller.ts'
import type { Clock } from '../../clock.ts'
import type { Database } from '../../db/database.ts'
import { tryLock } from '../../db/try-lock.ts'
import type { Tx } from '../../db/tx.ts'
import type { Alerting } from '../alert.ts'
import { DEAD_LETTERS, deadLetterAlerts } from './dead-letters.ts'
import { OVERDUE_SLOTS, overdueAlerts } from './overdue-slots.ts'
import { standAs } from './standing.ts'

export type QueueWatch = {
  readonly database: Pick<Database, 'transaction'>
  readonly clock: Clock
  readonly alerting: Alerting
  /** The name of a queue for people. */
  readonly titleOf: (queue: string) => string
  /** Titles of what was due long ago and nobody has begun. */
  readonly overdue: () => Promise<readonly string[]>
}

/**
 * Tells of work that was given up, and of slots that nobody begins, and of their end; to be called every few seconds, by
 * every worker. What is already said so is not touched. Throws when the database or `overdue` does.
 */
export async function watchQueues(parts: QueueWatch): Promise<void> {
  await alone(parts, async (tx) =>
    standAs(tx, parts.alerting, {
      begin: DEAD_LETTERS,
      wrong: await deadLetterAlerts(tx, parts.titleOf),
      recovered: (key) => `Nothing of ${parts.titleOf(key.slice(DEAD_LETTERS.length))} waits given up any more.`,
    }),
  )
  await alone(parts, async (tx) =>
    standAs(tx, parts.alerting, {
      begin: OVERDUE_SLOTS,
      wrong: overdueAlerts(await parts.overdue()),
      recovered: () => 'Nothing is overdue any more.',
    }),
  )
}

/** Who finds another process at it leaves it to them: what that one sees a moment later would be taken back. */
async function alone({ database, clock }: QueueWatch, body: (tx: Tx) => Promise<void>): Promise<void> {
  await database.transaction(systemCaller([], clock.now()), async (tx) => {
    if (await tryLock(tx, 'watch queues')) await body(tx)
  })
}
