import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PersonLine } from '../compute-lines.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditDigests, NO_CREDITS } from './credit-digests.ts'

export type LineCounts = {
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
}

type Batch = {
  readonly people: readonly UserId[]
  readonly lines: readonly PersonLine[]
  /** Days whose credits may have changed, so that even a line of the same amount stands on other ones. */
  readonly rebuilt: readonly Day[]
}

/** Makes the stored lines of these people and days those that were computed, in one statement; equal rows are left alone. */
export async function writeLines(tx: Tx, { ventureId }: PayTerms, fold: PayFold, batch: Batch): Promise<LineCounts> {
  const theirs = (day: RawBuilder<unknown>) =>
    sql`venture_id = ${ventureId} and user_id = any (${batch.people}::uuid[]) and ${day} between ${fold.from}::date and ${fold.to}::date`
  const counted = await sql<LineCounts>`
    with computed as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(batch.lines.map(rowOf))}::jsonb) as c (
        user_id uuid, day date, currency text, plan_id uuid, version_id uuid, rule_key text, amount_minor bigint,
        settled_to_date_minor bigint, settled_before_minor bigint, to_date jsonb, before jsonb, reason text, unmeasured int,
        source_kind text, credit_role text)
    ), stored as (
      select ctid as stored_at, * from incentives.lines
      where ${theirs(sql`day`)}
    ), compared as materialized (
      select user_id, day, plan_id, rule_key, c.currency, c.version_id, c.amount_minor, c.settled_to_date_minor, c.settled_before_minor,
        c.to_date, c.before, c.reason, c.unmeasured, c.source_kind, c.credit_role, s.stored_at, s.credit_count as stored_count,
        s.credit_digest as stored_digest, c.version_id is null as is_gone,
        (c.currency, c.version_id, c.amount_minor, c.settled_to_date_minor, c.settled_before_minor, c.to_date, c.before, c.reason, c.unmeasured)
          is distinct from (s.currency, s.version_id, s.amount_minor, s.settled_to_date_minor, s.settled_before_minor, s.to_date, s.before, s.reason, s.unmeasured) as differs
      from computed c full join stored s using (user_id, day, plan_id, rule_key)
    ), doubtful as materialized (
      select * from compared where not is_gone and (differs or day = any (${batch.rebuilt}::date[]))
    ), wanted as (
      select distinct user_id, day, source_kind, credit_role from doubtful
    ), digested as (
      select d.*, coalesce(g.credit_count, 0) as credit_count, coalesce(g.credit_digest, ${NO_CREDITS}) as credit_digest
      from doubtful d left join ${creditDigests(sql`wanted`, sql`(select * from incentives.credits where ${theirs(sql`work_day`)})`)} g
        on g.user_id = d.user_id and g.day = d.day and g.source_kind = d.source_kind and coalesce(g.credit_role, '') = coalesce(d.credit_role, '')
    ), written as (
      insert into incentives.lines (venture_id, user_id, day, currency, plan_id, version_id, rule_key, amount_minor, settled_to_date_minor,
        settled_before_minor, to_date, before, reason, unmeasured, credit_count, credit_digest)
      select ${ventureId}, user_id, day, currency, plan_id, version_id, rule_key, amount_minor, settled_to_date_minor, settled_before_minor,
        to_date, before, reason, unmeasured, credit_count, credit_digest
      from digested where differs or (credit_count, credit_digest) is distinct from (stored_count, stored_digest)
      on conflict on constraint lines_one_per_rule do update set currency = excluded.currency, version_id = excluded.version_id,
        amount_minor = excluded.amount_minor, settled_to_date_minor = excluded.settled_to_date_minor,
        settled_before_minor = excluded.settled_before_minor, to_date = excluded.to_date, before = excluded.before, reason = excluded.reason,
        unmeasured = excluded.unmeasured, credit_count = excluded.credit_count, credit_digest = excluded.credit_digest
      returning old.id is null as is_new
    ), gone as (
      delete from incentives.lines
      where exists (select from compared where is_gone) and venture_id = ${ventureId}
        and ctid = any (array(select stored_at from compared where is_gone))
      returning id
    )
    select (select count(*) from written where is_new)::int as inserted,
      (select count(*) from written where not is_new)::int as updated,
      (select count(*) from gone)::int as deleted,
      (select count(*) from computed)::int - (select count(*) from written)::int as unchanged`.execute(tx)
  return counted.rows[0] ?? { inserted: 0, updated: 0, deleted: 0, unchanged: 0 }
}

function rowOf(line: PersonLine) {
  return {
    user_id: line.userId,
    day: line.day,
    currency: line.currency,
    plan_id: line.planId,
    version_id: line.versionId,
    rule_key: line.ruleKey,
    amount_minor: line.amountMinor,
    settled_to_date_minor: line.settledToDate,
    settled_before_minor: line.settledBefore,
    to_date: line.toDate,
    before: line.before,
    reason: line.reason ?? 'earned',
    unmeasured: line.unmeasured,
    source_kind: line.source.kind,
    credit_role: line.source.role,
  }
}
