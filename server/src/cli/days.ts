import { type Day, daysBetween, eachDay, isDay } from '@holdfast/engine/kernel'

const MOST = 366

export function dayOf(given: string): Day {
  if (!isDay(given)) throw new Error(`"${given}" is no day. Write it like 2026-06-18.`)
  return given
}

/** Every day from one to another, both included. */
export function daysOf(from: string, to: string): readonly Day[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (last < first) throw new Error(`${last} is before ${first}. Give the earlier day first.`)
  if (daysBetween(first, last) >= MOST) throw new Error(`At most ${MOST} days at once. Give fewer.`)
  return eachDay(first, last)
}
