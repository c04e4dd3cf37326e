import { type RawBuilder, sql } from 'kysely'
import { eachMeasure } from './metric-days-from-credits.ts'

/**
 * Of the credits behind lines, by side, person, day, kind of work and credit role: their count, the sum of each measure,
 * and a fingerprint, SHA-256 over their source, role, share, measures and what single loads are judged by, in id order.
 * The role '' stands for rules of no role: each record once, in the role of which the side holds most. `credits` is a
 * table expression of credits with their side; `hasOnce`: whether the role '' is asked for at all. Everything is grouped and joined afterwards: the planner knows nothing of
 * rows that this transaction wrote, and would look for the credits of one line after the other.
 */
export function creditDigests(credits: RawBuilder<unknown>, hasOnce: boolean): RawBuilder<unknown> {
  return sql`(
    select side, user_id, work_day as day, source_kind, wanted_role as credit_role, count(*)::int as credit_count,
      array[${eachMeasure((measure) => sql`sum(${measure})`)}] as credit_sums,
      encode(sha256(convert_to(string_agg(concat_ws(':', source_id, credit_role, share, measures, equipment, customer_id), ';' order by source_id), 'UTF8')), 'hex') as credit_digest
    from (
      select side, user_id, work_day, source_kind, credit_role as wanted_role, source_id, credit_role, share, measures, equipment, customer_id
      from ${credits} c
      ${hasOnce ? once(credits) : sql``}
    ) counted
    group by side, user_id, work_day, source_kind, wanted_role
  )`
}

function once(credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`union all
    select side, user_id, work_day, source_kind, '', source_id, credit_role, share, measures, equipment, customer_id from (
      select distinct on (side, user_id, work_day, source_id) * from ${credits} c where credit_role <> ''
      order by side, user_id, work_day, source_id, share desc, credit_role
    ) largest`
}

/** The fingerprint of no credits at all. */
export const NO_CREDITS = sql.lit('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
