import { type RawBuilder, sql } from 'kysely'
import { eachMeasure } from './metric-days-from-credits.ts'

/**
 * Of the credits behind lines: their count, the sum of each measure, and a fingerprint, SHA-256 over their source, role,
 * share, measures and what single loads are judged by, in id order. `wanted` has side, user_id, day, source_kind and
 * credit_role (null: each source once, by the largest share that the side holds in one role); `credits` is a table
 * expression of credits with their side.
 */
export function creditDigests(wanted: RawBuilder<unknown>, credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select side, user_id, day, source_kind, credit_role, count(*)::int as credit_count,
      array[${eachMeasure((measure) => sql`sum(${measure})`)}] as credit_sums,
      encode(sha256(convert_to(string_agg(concat_ws(':', source_id, counted_role, share, measures, equipment, customer_id), ';' order by source_id), 'UTF8')), 'hex') as credit_digest
    from (
      select distinct on (w.side, w.user_id, w.day, w.source_kind, w.credit_role, c.source_id)
        w.side, w.user_id, w.day, w.source_kind, w.credit_role, c.source_id, c.credit_role as counted_role, c.share, c.measures,
        c.equipment, c.customer_id
      from ${wanted} w
      join ${credits} c on c.user_id = w.user_id and c.work_day = w.day and c.source_kind = w.source_kind and c.side = w.side
        and (w.credit_role is null or c.credit_role = w.credit_role)
      order by w.side, w.user_id, w.day, w.source_kind, w.credit_role, c.source_id, c.share desc, c.credit_role
    ) counted
    group by side, user_id, day, source_kind, credit_role
  )`
}

/** The fingerprint of no credits at all. */
export const NO_CREDITS = sql.lit('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
