import { fromKysely } from 'pg-boss'
import type { Tx } from '../../db/tx.ts'
import type { JobParts } from '../job-parts.ts'
import { ORDER_QUEUE, ORDER_RETRIES, type Order, type Postponed } from '../order.ts'
import { limitMsOf } from '../scheduled-job.ts'

/** The queue's own limit is the last resort, behind the run's. */
const SLACK_SECONDS = 120

/** Puts orders in the queue exactly when the transaction commits; `again`: not before, and with fewer tries. */
export async function enqueueOrders(
  { boss, jobs }: Pick<JobParts, 'boss' | 'jobs'>,
  tx: Tx,
  orders: readonly (Order & Postponed)[],
  again: { readonly afterSeconds: number; readonly retries: number } = { afterSeconds: 0, retries: ORDER_RETRIES },
): Promise<void> {
  if (orders.length === 0) return
  const limits = new Map(jobs.map((job) => [job.name, Math.ceil(limitMsOf(job) / 1000) + SLACK_SECONDS]))
  await boss.insert(
    ORDER_QUEUE,
    orders.map((data) => ({
      data,
      group: { id: data.job },
      startAfter: again.afterSeconds,
      retryLimit: again.retries,
      expireInSeconds: limits.get(data.job) ?? SLACK_SECONDS,
    })),
    { db: fromKysely(tx) },
  )
}
