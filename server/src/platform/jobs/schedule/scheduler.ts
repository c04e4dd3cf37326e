import { tryLock } from '../../db/try-lock.ts'
import type { Log } from '../../log.ts'
import { inRounds, type Rounds } from '../../rounds.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { Order } from '../order.ts'
import { dueOrders } from './due-orders.ts'
import { enqueueOrders } from './enqueue-orders.ts'
import { moveCursors } from './hand-out.ts'
import { pausedJobs, readCursors, venturesAtWork } from './plan-source.ts'

const EVERY_MS = 2_000

export type Scheduler = Rounds & {
  /** Hands out every slot that is due; returns the orders that this call put in the queue. */
  readonly planOnce: () => Promise<readonly Order[]>
}

/** Any number may run: a slot is handed out in the transaction that moves its cursor, and a cursor moves past it once. */
export function createScheduler(parts: JobParts): Scheduler {
  const planOnce = () => planDue(parts)
  const rounds = inRounds(EVERY_MS, () =>
    planOnce()
      .then((orders) => note(parts.log, orders))
      .catch((error: unknown) => parts.log.warn({ err: error }, 'Due jobs could not be handed out; it is tried again')),
  )
  return { planOnce, ...rounds }
}

async function planDue(parts: JobParts): Promise<readonly Order[]> {
  const ventures = await venturesAtWork(parts.system)
  const everywhere = ventures.map(({ id }) => id)
  const orders = await ownTransaction(parts, everywhere, async (tx) => {
    // One process plans at a time; the others leave it to them.
    if (!(await tryLock(tx, 'holdfast plan'))) return []
    const paused = await pausedJobs(tx)
    const due = dueOrders(
      parts.jobs.filter((job) => !paused.has(job.name)),
      ventures,
      await readCursors(tx),
      parts.clock.now(),
    )
    if (due.length === 0) return []
    const handedOut = await moveCursors(tx, due)
    await enqueueOrders(parts, tx, handedOut)
    return handedOut
  })
  if (orders.length > 0) parts.wake()
  return orders
}

function note(log: Log, orders: readonly Order[]): void {
  if (orders.length > 0) log.info({ jobs: [...new Set(orders.map((order) => order.job))] }, 'Slots handed out')
}
