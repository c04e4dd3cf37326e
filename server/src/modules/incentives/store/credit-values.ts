import { type RawBuilder, sql } from 'kysely'

/** What a credit says beside whose it is and of which record; a line's fingerprint and every comparison cover all of it. */
const VALUES = ['share', 'measures', 'equipment', 'customer_id', 'fx_rate', 'fx_day'] as const

/** These columns of one table, or of none in particular. */
export function creditValues(table?: string): RawBuilder<unknown> {
  return sql.join(VALUES.map((column) => sql.ref(table === undefined ? column : `${table}.${column}`)))
}

/** For `on conflict do update set`. */
export function newCreditValues(): RawBuilder<unknown> {
  return sql.join(VALUES.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
}
