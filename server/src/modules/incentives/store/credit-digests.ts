import { type RawBuilder, sql } from 'kysely'

/**
 * Count and fingerprint of the credits behind lines: SHA-256 over their source, role, share and measures in id order.
 * `wanted` has user_id, day, source_kind and credit_role (null: each source once, by the largest share of the person);
 * `credits` is a table expression of credits.
 */
export function creditDigests(wanted: RawBuilder<unknown>, credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select user_id, day, source_kind, credit_role, count(*)::int as credit_count,
      encode(sha256(convert_to(string_agg(concat_ws(':', source_id, counted_role, share, measures), ';' order by source_id), 'UTF8')), 'hex') as credit_digest
    from (
      select distinct on (w.user_id, w.day, w.source_kind, w.credit_role, c.source_id)
        w.user_id, w.day, w.source_kind, w.credit_role, c.source_id, c.credit_role as counted_role, c.share, c.measures
      from ${wanted} w
      join ${credits} c on c.user_id = w.user_id and c.work_day = w.day and c.source_kind = w.source_kind
        and (w.credit_role is null or c.credit_role = w.credit_role)
      order by w.user_id, w.day, w.source_kind, w.credit_role, c.source_id, c.share desc, c.credit_role
    ) counted
    group by user_id, day, source_kind, credit_role
  )`
}

/** The fingerprint of no credits at all. */
export const NO_CREDITS = sql.lit('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
