import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditValues, newCreditValues } from './credit-values.ts'
import type { Narrowed } from './credits-from-facts.ts'
import { differingCredits } from './differing-credits.ts'
import { coversLocked } from './locked.ts'

/** Whose credits changed, and on which days, the first and last of each. */
export type Rebuilt = { readonly people: readonly UserId[]; readonly days: readonly Day[] }

/** `records`: the only ones that changed, by id; null: any. */
type Rebuilding = { readonly days: readonly Day[]; readonly turn: number; readonly records: readonly string[] | null }

/**
 * Brings the credits of these days to what the facts say, whatever was there before; only rows that differ are written.
 * Under a locked payout of the day the credits of whoever they change for are kept first, as a generation.
 * The planner may not have heard of the day's rows yet, and a join that it believes to be small takes minutes. So stored
 * and wanted rows meet in a full join, which is never a loop in a loop, and rows to delete are named by their place.
 */
export async function rebuildCredits(
  tx: Tx,
  caller: Caller,
  terms: PayTerms,
  { days, turn, records }: Rebuilding,
): Promise<Rebuilt> {
  const { ventureId } = terms
  const { rows } = await sql<{ user_id: UserId; first: Day; last: Day }>`
    with differing as materialized (
      select * from ${differingCredits(terms, narrowedTo(days, records))} d
    ), locked as materialized (
      select day from unnest(${[...days]}::date[]) day where ${coversLocked(sql.val(ventureId), sql`day`)}
    ), kept as (
      insert into incentives.credit_generations (venture_id, user_id, work_day, turn, kept_at)
      select distinct ${ventureId}::uuid, user_id, work_day, ${turn}::bigint, ${caller.now}::timestamptz from differing
      where work_day in (select day from locked)
      returning user_id, work_day
    ), kept_credits as (
      insert into incentives.kept_credits (venture_id, turn, work_day, source_kind, source_id, user_id, credit_role, ${creditValues()})
      select ${ventureId}, ${turn}::bigint, work_day, source_kind, source_id, user_id, credit_role, ${creditValues()}
      from incentives.credits where venture_id = ${ventureId} and work_day = any (array(select day from locked))
        and (user_id, work_day) in (select user_id, work_day from kept)
    ), gone as (
      delete from incentives.credits
      where exists (select from differing where is_gone) and venture_id = ${ventureId}
        and ctid = any (array(select stored_at from differing where is_gone))
    ), written as (
      insert into incentives.credits (venture_id, work_day, source_kind, source_id, user_id, credit_role, ${creditValues()})
      select ${ventureId}, work_day, source_kind, source_id, user_id, credit_role, ${creditValues()}
      from differing where not is_gone
      on conflict (venture_id, work_day, user_id, source_kind, source_id, credit_role) do update set ${newCreditValues()}
    )
    select user_id, min(work_day) as first, max(work_day) as last from differing group by user_id order by user_id`.execute(
    tx,
  )
  return { people: rows.map((row) => row.user_id), days: rows.flatMap((row) => [row.first, row.last]) }
}

function narrowedTo(days: readonly Day[], records: readonly string[] | null): Narrowed {
  return ({ day, record }) =>
    records === null
      ? sql`${day} = any (${[...days]}::date[])`
      : sql`${day} = any (${[...days]}::date[]) and ${record} = any (${[...records]}::uuid[])`
}
