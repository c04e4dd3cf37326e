import type { Instant } from '../kernel/index.ts'
import type { SlotSchedule } from './schedule.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
/** A time of day that the clock skips moves by at most a day (a zone that changed sides of the date line). */
const DAYS_AHEAD = 1

/**
 * The first slot after an instant. A local day has exactly one slot of a daily schedule: where the clock skips its time,
 * the slot is as much later as the clock was put on (02:30 → 03:30); where the time comes twice, it is the first of both.
 */
export function nextSlot(schedule: SlotSchedule, zone: string, after: Instant): Instant {
  if (schedule.kind === 'hourly') return hourly(schedule.minute, after, 1)
  const moment = millisecondsOf(after)
  const slotOf = dailyAround(moment, zone, schedule.at)
  for (let days = -1; ; days += 1) {
    const slot = slotOf(days)
    if (slot > moment) return instantOf(slot)
  }
}

/** The latest slot that is not after an instant. */
export function lastSlot(schedule: SlotSchedule, zone: string, until: Instant): Instant {
  if (schedule.kind === 'hourly') return hourly(schedule.minute, until, 0)
  const moment = millisecondsOf(until)
  const slotOf = dailyAround(moment, zone, schedule.at)
  for (let days = DAYS_AHEAD; ; days -= 1) {
    const slot = slotOf(days)
    if (slot <= moment) return instantOf(slot)
  }
}

/** The slots from an instant on, it included, and before another. */
export function slotsBetween(schedule: SlotSchedule, zone: string, from: Instant, before: Instant): readonly Instant[] {
  const slots: Instant[] = []
  let slot = lastSlot(schedule, zone, from)
  if (slot < from) slot = nextSlot(schedule, zone, from)
  for (; slot < before; slot = nextSlot(schedule, zone, slot)) slots.push(slot)
  return slots
}

/** The slot of the local day that is so many days from the one of a moment. */
function dailyAround(moment: number, zone: string, at: string): (days: number) => number {
  const today = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate()
  const plainTime = Temporal.PlainTime.from(at)
  return (days) => today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
}

/** `ahead` 1: after the instant; 0: not after it. */
function hourly(minute: number, around: Instant, ahead: 0 | 1): Instant {
  const offset = minute * MINUTE_MS
  const hours = Math.floor((millisecondsOf(around) - offset) / HOUR_MS)
  return instantOf((hours + ahead) * HOUR_MS + offset)
}

function millisecondsOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}

function instantOf(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' })
}
