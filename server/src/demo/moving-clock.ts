import type { Day, Instant } from '@holdfast/engine/kernel'
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

/** The instant at which clocks in a zone show hour:minute on a day; where they skip it, as much later. */
export function at(day: Day, zone: string, hour: number, minute: number): Instant {
  const shown = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
  return new Date(shown.epochMilliseconds).toISOString()
}
