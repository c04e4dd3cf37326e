import { type Day, weekday } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { columnList, type FigureTable } from '../../store/figure-table.ts'
import { missingRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'

const MONDAY = 1
const DAYS = 7

/** A range as few stored rows: Mondays whose seven days are all in it and stored, and the stored days around them. */
export type Blocks = { readonly mondays: readonly Day[]; readonly days: readonly Day[] }

export function blocksOf({ days, missing }: Pick<KnownDays, 'days' | 'missing'>): Blocks {
  const gone = new Set(missing)
  const [first = ''] = days
  const sinceMonday = first === '' ? 0 : (weekday(first) + DAYS - MONDAY) % DAYS
  const weeks = Map.groupBy(days.keys(), (index) => Math.floor((index + sinceMonday) / DAYS))
  const blocks = [...weeks.values()].map((indexes) =>
    indexes.flatMap((index) => days[index] ?? []).filter((day) => !gone.has(day)),
  )
  return {
    mondays: blocks.flatMap((held) => (held.length === DAYS ? held.slice(0, 1) : [])),
    days: blocks.flatMap((held) => (held.length === DAYS ? [] : held)),
  }
}

/** Rows of a range that add up to it, keys but the day and columns: whole weeks, days around them, missing days. */
export function blockRows(daily: FigureTable, weekly: FigureTable, known: KnownDays): RawBuilder<unknown> {
  const { mondays, days } = blocksOf(known)
  const columns = columnList([...daily.keys.filter((key) => key !== 'day'), ...daily.columns], 'f')
  const stored = ({ table }: FigureTable, on: readonly Day[]) => sql`
    select ${columns} from ${sql.table(table)} f where f.venture_id = ${known.venture.id} and f.day = any (${on}::date[])`
  const blocks = sql`${stored(weekly, mondays)} union all ${stored(daily, days)}`
  return known.missing.length === 0
    ? blocks
    : sql`${blocks} union all select ${columns} from (${missingRows(daily, known, sql`true`)}) f`
}
