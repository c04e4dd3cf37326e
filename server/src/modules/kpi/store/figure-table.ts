import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/** `days` is a date[]; whether a flag is up on a day after `today`, the venture's, is not known yet. */
export type FactDays = { readonly ventureId: string; readonly days: RawBuilder<unknown>; readonly today: Day }

/** Figures of a day as they are stored, one row per venture and keys. */
export type FigureTable<Column extends string = string> = {
  /** Names the marks of dirty days and the row of kpi.versions. */
  readonly area: string
  readonly table: 'kpi.freight_daily' | 'kpi.bpo_daily'
  readonly keys: readonly string[]
  readonly columns: readonly Column[]
  /** Selects keys and columns of the days straight from the facts: the only place where they are counted. */
  readonly fromFacts: (asked: FactDays) => RawBuilder<unknown>
}

/** Column names of our own, never anything that came from outside. */
export function columnList(columns: readonly string[], of?: string): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)))
}
