// Walks every minute of a year on a host whose own zone is TZ, and says what it saw; started by slots-of-a-year.test.ts.
import { nextSlot } from '@holdfast/engine/jobs'

const [zone = 'UTC', at = '02:00', from = '2026-01-01T00:00:00Z', minutes = '525600'] = process.argv.slice(2)
const start = Temporal.Instant.from(from).epochMilliseconds
const end = start + Number(minutes) * 60_000
const slots = slotsOf(zone, at, start - 2 * 86_400_000, end + 3 * 86_400_000)

let wrong = 0
let upcoming = 0
for (let minute = start; minute < end; minute += 60_000) {
  while ((slots[upcoming] ?? Number.POSITIVE_INFINITY) <= minute) upcoming += 1
  const expected = new Date(slots[upcoming] ?? 0).toISOString()
  if (nextSlot({ kind: 'daily', at }, zone, new Date(minute).toISOString()) !== expected) wrong += 1
}
const hostHour = new Date('2026-07-01T12:00:00Z').getHours()
process.stdout.write(JSON.stringify({ minutes: Number(minutes), slots: slots.length, wrong, hostHour }))

/**
 * The slots as a wall clock shows them, minute by minute and with no arithmetic on zones: the first minute of each local
 * day that reads the wanted time, or the first one past it when the clock skips it, as much later as it was put on.
 */
function slotsOf(timeZone: string, wanted: string, first: number, last: number): number[] {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const found: number[] = []
  let [dayBefore, timeBefore, doneOn] = ['', '', '']
  for (let minute = first; minute < last; minute += 60_000) {
    const [day = '', time = ''] = clock.format(minute).split(' ')
    const isSkipped = day === dayBefore && timeBefore < wanted && time > wanted
    if (doneOn !== day && (time === wanted || isSkipped)) {
      found.push(isSkipped ? minute + minutesBetween(nextOf(timeBefore), wanted) * 60_000 : minute)
      doneOn = day
    }
    dayBefore = day
    timeBefore = time
  }
  return found
}

function minutesBetween(from: string, to: string): number {
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return minutesOf(to) - minutesOf(from)
}

/** The minute after, on the same day. */
function nextOf(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 1
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
