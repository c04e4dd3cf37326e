import type { Order } from '../order.ts'

/** A run that has begun. Its row, still open, is its lease and its fence. */
export type OpenRun = {
  readonly id: string
  readonly attempt: number
  readonly order: Order
  readonly limitMs: number
  /** By this process's own stopwatch. */
  readonly begunAt: number
}

/** Renewed every two seconds; a worker that was killed or stands still loses it well before its order is taken again. */
export const LEASE_SECONDS = 8
export const RENEW_MS = 2_000

/** By this name the statements of a run are found, from any process. */
export function statementsOf(runId: string): string {
  return `holdfast job ${runId}`
}
