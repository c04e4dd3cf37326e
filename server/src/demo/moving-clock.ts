import type { Day, Instant } from '@holdfast/engine/kernel'
import { startOfDay } from '@holdfast/engine/kernel'
import type { Clock } from '../platform/clock.ts'

/** A clock that the story moves; the product under it believes what it shows. */
export type MovingClock = Clock & { readonly moveTo: (instant: Instant) => void }

export function movingClock(start: Instant): MovingClock {
  let now = start
  return {
    now: () => now,
    moveTo: (instant) => {
      now = instant
    },
  }
}

/** The instant at which clocks in a zone show hour:minute on a day. */
export function at(day: Day, zone: string, hour: number, minute: number): Instant {
  const midnight = new Date(startOfDay(day, zone)).getTime()
  return new Date(midnight + (hour * 60 + minute) * 60_000).toISOString() as Instant
}
