import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

export type Days = { readonly from: Day | undefined; readonly to: Day | undefined }

export function isAsked({ from, to }: Days): boolean {
  return from !== undefined || to !== undefined
}

/** Begins with "and", as all that narrows a list does; what was not asked for narrows nothing. */
export function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(column)} = ${value}`
}

export function within(day: string, { from, to }: Days): Sql {
  const column = sql.ref(day)
  return sql`${from === undefined ? NOTHING : sql`and ${column} >= ${from}`} ${to === undefined ? NOTHING : sql`and ${column} <= ${to}`}`
}

export const NOTHING = sql``
