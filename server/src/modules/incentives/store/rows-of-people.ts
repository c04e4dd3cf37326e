import type { UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

type Asked = {
  readonly ventureId: string
  readonly people: readonly UserId[]
  /** Which days, as a condition on the table's column, with the table called r. */
  readonly days: RawBuilder<unknown>
}

/**
 * Rows of these people, each looked up by index, with where they stand. Asked as `user_id = any (…)` of a table that this
 * transaction has just filled, the planner reads all of it for every batch of people; `offset 0` keeps it from knowing
 * better.
 */
export function rowsOfPeople(
  table: 'incentives.credits' | 'incentives.lines',
  { ventureId, people, days }: Asked,
): RawBuilder<unknown> {
  return sql`(
    select r.* from unnest(${[...people]}::uuid[]) p (user_id) cross join lateral (
      select r.ctid as stored_at, r.* from ${sql.table(table)} r
      where r.venture_id = ${ventureId} and r.user_id = p.user_id and ${days} offset 0
    ) r
  )`
}
