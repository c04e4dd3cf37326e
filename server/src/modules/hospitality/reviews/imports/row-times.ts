import { type Day, dayFinder, type Instant, isDay } from '@holdfast/engine/kernel'
import { dayTimes, type RowTime } from '../../../../platform/imports/cells/instant.ts'
import { kept } from '../../../../platform/imports/cells/kept.ts'
import { localInstants } from '../../../../platform/imports/cells/local-instant.ts'
import type { GivenRow, RowError } from '../../../../platform/imports/kind.ts'

const NOON = '12:00:00.000'

/** When a review came and when it was answered; `isDayOnly`: of the first only the day was said. */
export type ReviewTimes = {
  readonly receivedAt: Instant
  readonly respondedAt: Instant | null
  readonly isDayOnly: boolean
}
export type ReadTimes = (row: GivenRow, hotelZone: string) => ReviewTimes | RowError

/**
 * A day alone is a day of the hotel's clock, whatever the venture's is: its noon there, unless that is still to come or
 * the other time of the row puts it before or after (`H-13`: the hotel's own date). `receivedOn` holds where a row says none.
 */
export function timesReader(ventureZone: string, receivedOn: string | undefined, now: Instant): ReadTimes {
  const venture = dayTimes(ventureZone)
  const dayIn = dayFinder(ventureZone)
  const hotel = kept((zone) => ({ settle: dayTimes(zone).settle, at: localInstants(zone) }))
  return ({ values }, hotelZone) => {
    const { settle, at } = hotel(hotelZone)
    const onDay = (day: Day): RowTime => ({ at: at(day, NOON), isDay: true })
    const told = (cell: unknown): RowTime => {
      if (typeof cell !== 'string') return { at: null, isDay: false }
      return venture.isNoon(cell) ? onDay(dayIn(cell)) : { at: cell, isDay: false }
    }
    const received = told(values['receivedAt'])
    const first = received.at === null ? ofTheFile(receivedOn, onDay) : received
    if ('message' in first) return first
    const [receivedAt, respondedAt = null] = settle([first, told(values['respondedAt'])], now)
    return { receivedAt: receivedAt ?? now, respondedAt, isDayOnly: first.isDay }
  }
}

function ofTheFile(day: string | undefined, onDay: (day: Day) => RowTime): RowTime | RowError {
  if (day === undefined)
    return { column: 'receivedAt', message: 'Say when the review came: here, or one day for the whole file.' }
  return isDay(day)
    ? onDay(day)
    : { column: 'receivedAt', message: `"${day}" is not a day for the whole file. Write it like 2026-06-18.` }
}
