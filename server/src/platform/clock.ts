import type { Instant } from '@holdfast/engine/kernel'

/** The only door to the wall clock. Everything else is told the time. */
export type Clock = { readonly now: () => Instant }

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant }

/** For tests: stands still until it is moved. */
export function fixedClock(start: string): Clock & { set: (instant: string) => void } {
  let now = start
  return {
    now: () => now as Instant,
    set: (instant) => {
      now = instant
    },
  }
}
