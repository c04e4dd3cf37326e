import { fromKysely } from 'pg-boss'
import type { Tx } from '../../db/tx.ts'
import type { JobParts } from '../job-parts.ts'
import { ORDER_QUEUE, type Order } from '../order.ts'
import { limitMsOf } from '../scheduled-job.ts'

/** The queue's own limit is the last resort, behind the run's. */
const SLACK_SECONDS = 120

/** Puts orders in the queue exactly when the transaction commits; `afterSeconds`: not before. */
export async function enqueueOrders(
  { boss, jobs }: Pick<JobParts, 'boss' | 'jobs'>,
  tx: Tx,
  orders: readonly Order[],
  afterSeconds = 0,
): Promise<void> {
  if (orders.length === 0) return
  const limits = new Map(jobs.map((job) => [job.name, Math.ceil(limitMsOf(job) / 1000) + SLACK_SECONDS]))
  await boss.insert(
    ORDER_QUEUE,
    orders.map((data) => ({
      data,
      group: { id: data.job },
      startAfter: afterSeconds,
      expireInSeconds: limits.get(data.job) ?? SLACK_SECONDS,
    })),
    { db: fromKysely(tx) },
  )
}
