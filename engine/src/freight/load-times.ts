import { type Instant, refuse } from '../kernel/index.ts'

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
