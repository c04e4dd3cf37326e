import type { JobWithMetadata } from 'pg-boss'
import type { JobParts } from '../job-parts.ts'
import { ORDER_QUEUE, type Order } from '../order.ts'
import { runOrder } from './run-order.ts'

/** How many runs a process works at once; of one job half of them, so that a long one holds up no other. */
const AT_ONCE = 4
const OF_ONE_JOB = 2

/** Works the queue of orders. Returns the worker's id, to be woken by. */
export async function workOrders(parts: JobParts, stopping: AbortSignal): Promise<string> {
  const options = {
    batchSize: 1,
    localConcurrency: AT_ONCE,
    localGroupConcurrency: OF_ONE_JOB,
    pollingIntervalSeconds: 0.5,
    includeMetadata: true,
  } as const
  return parts.boss.work(ORDER_QUEUE, options, async ([job]: JobWithMetadata<Order>[]) => {
    if (job) await runOrder(parts, job.data, AbortSignal.any([stopping, job.signal]), job.retryLimit - job.retryCount)
  })
}
