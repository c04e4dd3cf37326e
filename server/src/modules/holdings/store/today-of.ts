import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'

/** The business day that it is in the venture of a row with that alias. */
export function todayOf({ ventures }: Caller, alias: string): RawBuilder<unknown> {
  const ids = ventures.map(({ id }) => id)
  const todays = ventures.map(({ today }) => today)
  return sql`(select t.today from unnest(${ids}::uuid[], ${todays}::date[]) as t (venture_id, today)
    where t.venture_id = ${sql.ref(`${alias}.venture_id`)})`
}
