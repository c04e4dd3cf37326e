import { type RawBuilder, sql } from 'kysely'

/** Where a venture has set nothing; the table's defaults say the same. */
export const DROP_PERCENT = 25
export const STALE_DAYS = 7

/** The threshold of the venture of a row with that alias. */
export function staleDaysOf(alias: string): RawBuilder<number> {
  return sql<number>`coalesce((select t.stale_days from holdings.thresholds t
    where t.venture_id = ${sql.ref(`${alias}.venture_id`)}), ${sql.lit(STALE_DAYS)})`
}
