import { type RawBuilder, sql } from 'kysely'

/**
 * Credits with the rows of no role (''): each load once, with the largest share that the side holds of it in any one role
 * (domain.md §6 "Who"), so never more than a whole load. Calls belong to one person and have no role but of a team, where
 * it is the member's job role of the day; then they are counted once as well.
 */
export function withOnce(credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select user_id, work_day, source_kind, source_id, credit_role, share, measures, equipment, customer_id from ${credits} c
    union all
    select user_id, work_day, source_kind, source_id, '', share, measures, equipment, customer_id from (
      select distinct on (user_id, work_day, source_id) user_id, work_day, source_kind, source_id, share, measures, equipment, customer_id
      from ${credits} c where credit_role <> ''
      order by user_id, work_day, source_id, share desc, credit_role
    ) once
  )`
}
