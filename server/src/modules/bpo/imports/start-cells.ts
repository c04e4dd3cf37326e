import type { Day, Instant } from '@holdfast/engine/kernel'
import { localInstants } from '../../../platform/imports/cells/local-instant.ts'
import { splitTime } from '../../../platform/imports/cells/time-of-day.ts'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

const NOON = '12:00:00.000'
const ANY_DAY = '2000-01-01'
// As most switchboards write it, a hundred thousand times over.
const PLAIN = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

export type ReadStart = (row: GivenRow) => { readonly at: Instant; readonly isDay: boolean } | RowError

/** When a call began, or only on which day: in one column, or the day in one and the wall clock of the venture in another. */
export function startReader(zone: string, isNoon: (instant: string) => boolean): ReadStart {
  const at = localInstants(zone)
  return ({ values }) => {
    const { startedAt, startedOn, startedTime } = values
    if (typeof startedAt === 'string') return { at: startedAt, isDay: isNoon(startedAt) }
    if (typeof startedOn !== 'string')
      return error('startedAt', 'Say when the call began: a day with a time, such as 2026-06-18 13:45.')
    const time = typeof startedTime === 'string' ? clockOf(startedTime) : NOON
    if (time === null) return error('startedTime', `"${startedTime}" is not a time of day. Write it like 09:12:58.`)
    const instant = at(startedOn as Day, time)
    if (instant !== null) return { at: instant, isDay: typeof startedTime !== 'string' }
    return error(
      'startedTime',
      `The clock in ${zone} skips ${startedTime} on ${startedOn}. Write the time that was meant.`,
    )
  }
}

function clockOf(text: string): string | null {
  return PLAIN.test(text) ? `${text}.000` : splitTime(`${ANY_DAY} ${text}`).time
}

function error(column: string, message: string): RowError {
  return { column, message }
}
