import { type Caller, ventureOf } from '../caller.ts'
import type { Habits } from './cells/habits.ts'
import type { ImportTarget } from './kind.ts'
import { chosenDayOrder, type Options, withoutOwnOptions } from './mapping/options.ts'
import type { ImportRecord } from './store/import-record.ts'

export function targetOf(caller: Caller, record: Pick<ImportRecord, 'id' | 'ventureId' | 'options'>): ImportTarget {
  const { id, type, currency, zone, liveFrom } = ventureOf(caller, record.ventureId)
  const options = withoutOwnOptions(record.options)
  return { importId: record.id, ventureId: id, ventureType: type, currency, zone, liveFrom, options }
}

/** What the file shows, and where it shows nothing, what the person said. */
export function settledHabits(habits: Habits, options: Options): Habits {
  return { ...habits, dayOrder: habits.dayOrder ?? chosenDayOrder(options) }
}
