import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PayTerms } from '../pay-terms.ts'
import { differingCredits } from './differing-credits.ts'
import { metricDaysFromCredits } from './metric-days-from-credits.ts'

export type Rebuilt = {
  /** Whose work changed, in order of id. */
  readonly people: readonly UserId[]
  /** The first and last days on which it did, per person. */
  readonly days: readonly Day[]
}

/**
 * Brings the credits and metric days of these days to what the facts say, whatever was there before. Set-based, and only
 * rows that differ are written.
 */
export async function rebuildDays(tx: Tx, terms: PayTerms, days: readonly Day[]): Promise<Rebuilt> {
  const credits = await differing(tx, rebuildCredits(terms, days))
  const metricDays = await differing(tx, rebuildMetricDays(terms, days))
  const changed = [...credits, ...metricDays]
  return {
    people: [...new Set(changed.map((each) => each.user_id))].sort(),
    days: changed.flatMap((each) => [each.first, each.last]),
  }
}

type Differing = { readonly user_id: UserId; readonly first: Day; readonly last: Day }

async function differing(tx: Tx, rebuild: RawBuilder<Differing>): Promise<readonly Differing[]> {
  return (await rebuild.execute(tx)).rows
}

function rebuildCredits(terms: PayTerms, days: readonly Day[]): RawBuilder<Differing> {
  return sql`
    with differing as materialized (
      select * from ${differingCredits(terms, ({ day }) => sql`${day} = any (${days}::date[])`)} d
    ), gone as (
      delete from incentives.credits c using differing d
      where d.is_gone and c.venture_id = ${terms.ventureId} and c.work_day = d.work_day and c.source_kind = d.source_kind
        and c.source_id = d.source_id and c.user_id = d.user_id and c.credit_role = d.credit_role
    ), written as (
      insert into incentives.credits (venture_id, work_day, source_kind, source_id, user_id, credit_role, share, measures)
      select ${terms.ventureId}, work_day, source_kind, source_id, user_id, credit_role, share, measures
      from differing where not is_gone
      on conflict (venture_id, work_day, source_kind, source_id, user_id, credit_role)
        do update set share = excluded.share, measures = excluded.measures
    )
    select user_id, min(work_day) as first, max(work_day) as last from differing group by user_id`
}

function rebuildMetricDays(terms: PayTerms, days: readonly Day[]): RawBuilder<Differing> {
  const credits = sql`(select * from incentives.credits where venture_id = ${terms.ventureId} and work_day = any (${days}::date[]))`
  return sql`
    with differing as materialized (
      select user_id, work_day, credit_role, metric_key, f.numerator, f.denominator, f.unmeasured, f.row_count, f.row_count is null as is_gone
      from (select * from incentives.metric_days where venture_id = ${terms.ventureId} and work_day = any (${days}::date[])) s
      full join ${metricDaysFromCredits(credits)} f using (user_id, work_day, credit_role, metric_key)
      where (s.numerator, s.denominator, s.unmeasured, s.row_count) is distinct from (f.numerator, f.denominator, f.unmeasured, f.row_count)
    ), gone as (
      delete from incentives.metric_days m using differing d
      where d.is_gone and m.venture_id = ${terms.ventureId} and m.user_id = d.user_id and m.work_day = d.work_day
        and m.credit_role = d.credit_role and m.metric_key = d.metric_key
    ), written as (
      insert into incentives.metric_days (venture_id, user_id, work_day, credit_role, metric_key, numerator, denominator, unmeasured, row_count)
      select ${terms.ventureId}, user_id, work_day, credit_role, metric_key, numerator, denominator, unmeasured, row_count
      from differing where not is_gone
      on conflict (venture_id, user_id, work_day, credit_role, metric_key) do update set
        numerator = excluded.numerator, denominator = excluded.denominator, unmeasured = excluded.unmeasured, row_count = excluded.row_count
    )
    select user_id, min(work_day) as first, max(work_day) as last from differing group by user_id`
}
