import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { HoursOfDays } from './hours-of-days.ts'

/**
 * `days` is a date[]; whether a flag is up on a day after `today`, the venture's, is not known yet. `hours` are those of
 * the days by the clock of each campaign.
 */
export type FactDays = {
  readonly ventureId: string
  readonly days: RawBuilder<unknown>
  readonly today: Day
  readonly hours: HoursOfDays
}

/** Figures of a day as they are stored, one row per venture and keys. */
export type FigureTable<Column extends string = string> = {
  readonly table: `kpi.${string}`
  readonly keys: readonly string[]
  readonly columns: readonly Column[]
  /** Selects keys and columns of the days straight from the facts: the only place where they are counted. */
  readonly fromFacts: (asked: FactDays) => RawBuilder<unknown>
  /** The same from figures of the area that were rewritten before, where those add up to these. */
  readonly fromStored?: (asked: FactDays) => RawBuilder<unknown>
}

/** What is recomputed together: everything that is counted from the same facts. */
export type FigureArea = {
  /** Names the marks of dirty days, the computed days and the row of kpi.versions. */
  readonly name: 'kpi.freight' | 'kpi.bpo' | 'kpi.hotel' | 'kpi.holdings'
  /** In the order in which they are rewritten. */
  readonly tables: readonly FigureTable[]
  /** Has a row of every day on which anything was counted. */
  readonly main: FigureTable
  /** Kept by week, each under its Monday; from stored days only. */
  readonly weekly: readonly FigureTable[]
  readonly hasHours: boolean
}

/** Column names of our own, never anything that came from outside. */
export function columnList(columns: readonly string[], of?: string): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)))
}

/** Sums under the names of the columns; of bigints they are numeric, which would arrive as text. */
export function sumsOf(
  columns: readonly string[],
  of: string,
  type: 'bigint' | 'numeric' = 'bigint',
): RawBuilder<unknown> {
  return sql.join(
    columns.map((column) => sql`sum(${sql.ref(`${of}.${column}`)})::${sql.raw(type)} as ${sql.ref(column)}`),
  )
}

export function nothingOf(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(
    columns.map((column) => sql`sum(${sql.ref(column)}) = 0`),
    sql` and `,
  )
}
