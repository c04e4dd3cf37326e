import { type Instant, refuse } from '../kernel/index.ts'
import type { Load } from './load.ts'

/** A person's clock may run ahead of ours by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

/** Refuses `load.time_in_future` for what is said to have happened more than 5 minutes after `now`. */
export function refuseFuture(happened: Instant, now: Instant): void {
  if (milliseconds(now, happened) > CLOCK_TOLERANCE_MS)
    refuse('refused', 'load.time_in_future', 'This time is still to come. Enter when it happened.', { happened, now })
}

/** From `from` to `to`; below 0 when `to` is earlier. */
export function milliseconds(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds
}

/** Whether a time that was recorded of a pickup or a delivery gives way to another one. */
export function movesTime(before: Times, after: Times): boolean {
  return isMoved(before.pickedUpAt, after.pickedUpAt) || isMoved(before.deliveredAt, after.deliveredAt)
}

type Times = Pick<Load, 'pickedUpAt' | 'deliveredAt'>

/** From one known time to another: what was unknown is told, not corrected. */
export function isMoved(before: Instant | null, after: Instant | null): boolean {
  return before !== null && after !== null && before !== after
}
