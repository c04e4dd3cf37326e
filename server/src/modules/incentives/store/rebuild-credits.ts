import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PayTerms } from '../pay-terms.ts'
import { differingCredits } from './differing-credits.ts'

/** Whose credits changed, and on which days, the first and last of each. */
export type Rebuilt = { readonly people: readonly UserId[]; readonly days: readonly Day[] }

/**
 * Brings the credits of these days to what the facts say, whatever was there before; only rows that differ are written.
 * The planner may not have heard of the day's rows yet, and a join that it believes to be small takes minutes. So stored
 * and wanted rows meet in a full join, which is never a loop in a loop, and rows to delete are named by their place.
 */
export async function rebuildCredits(tx: Tx, terms: PayTerms, days: readonly Day[]): Promise<Rebuilt> {
  const { rows } = await sql<{ user_id: UserId; first: Day; last: Day }>`
    with differing as materialized (
      select * from ${differingCredits(terms, ({ day }) => sql`${day} = any (${days}::date[])`)} d
    ), gone as (
      delete from incentives.credits
      where exists (select from differing where is_gone) and venture_id = ${terms.ventureId}
        and ctid = any (array(select stored_at from differing where is_gone))
    ), written as (
      insert into incentives.credits (venture_id, work_day, source_kind, source_id, user_id, credit_role, share, measures)
      select ${terms.ventureId}, work_day, source_kind, source_id, user_id, credit_role, share, measures
      from differing where not is_gone
      on conflict (venture_id, work_day, user_id, source_kind, source_id, credit_role)
        do update set share = excluded.share, measures = excluded.measures
    )
    select user_id, min(work_day) as first, max(work_day) as last from differing group by user_id order by user_id`.execute(
    tx,
  )
  return { people: rows.map((row) => row.user_id), days: rows.flatMap((row) => [row.first, row.last]) }
}
