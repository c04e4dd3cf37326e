import type { contract } from '@holdfast/contract'
import type { Handlers } from '../http/handler.ts'
import { jobHandlers } from './desk/job-handlers.ts'
import type { JobParts } from './job-parts.ts'
import type { Order } from './order.ts'
import { runOrder } from './runs/run-order.ts'
import { endStrayRuns } from './runs/supervise.ts'
import { workOrders } from './runs/work-orders.ts'
import { createScheduler } from './schedule/scheduler.ts'
import type { ContinuousJob } from './scheduled-job.ts'
import { watchWork } from './watch-work.ts'
import { createWorkerBeat } from './worker-beat.ts'

export type Jobs = {
  readonly handlers: Handlers<typeof contract.jobs>
  /** Plans, works and looks after runs; returns the workers' ids, to be woken by. */
  readonly startWork: () => Promise<readonly string[]>
  /** Hands out what is due, once. */
  readonly planOnce: () => Promise<readonly Order[]>
  /** Works one order here and now, for tests that do not wait for workers. */
  readonly work: (order: Order, taken?: AbortSignal, retriesLeft?: number) => Promise<void>
  /** Ends the runs that nobody else ends; returns how many. */
  readonly superviseOnce: () => Promise<number>
  /** Tells of what was given up or is overdue. */
  readonly watchOnce: () => Promise<void>
  /** Nothing more is begun; what runs is stopped and left to others. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Scheduled work: who plans it, who works it, and the page that shows it. Closes the connections that it is given. */
export function createJobs(options: JobParts & { readonly continuous: readonly ContinuousJob[] }): Jobs {
  const { continuous, ...parts } = options
  const scheduler = createScheduler(parts)
  const beat = createWorkerBeat(options)
  const stopping = new AbortController()
  let isWorking = false
  return {
    handlers: jobHandlers(parts, continuous),
    planOnce: scheduler.planOnce,
    work: (order, taken = stopping.signal, retriesLeft) => runOrder(parts, order, taken, retriesLeft),
    superviseOnce: () => endStrayRuns(parts),
    watchOnce: () => watchWork(options),
    startWork: async () => {
      isWorking = true
      const worker = await workOrders(parts, stopping.signal)
      scheduler.start()
      beat.start()
      return [worker]
    },
    stop: async () => {
      await scheduler.stop()
      stopping.abort()
      if (isWorking) await beat.stop()
    },
    close: async () => {
      await parts.control.close()
      await parts.system.end()
    },
  }
}
