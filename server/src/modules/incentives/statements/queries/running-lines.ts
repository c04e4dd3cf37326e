import type { RateOverride, Snapshot } from '@holdfast/engine/incentives'
import { type Day, type Period, periodStart, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PayTerms } from '../../pay-terms.ts'

/** Of one person and rule key: the latest line of the year, and what the lines of the running cap period come to. */
export type RunningLine = {
  readonly planId: string
  readonly ruleKey: string
  readonly day: Day
  readonly toDate: Snapshot
  readonly before: Snapshot | null
}
export type OwnRate = Pick<RateOverride, 'planId' | 'ruleKey' | 'rate' | 'startsOn' | 'endsOn'>
export type CappedRule = { readonly planId: string; readonly ruleKey: string; readonly per: Period }
export type CapSum = { readonly planId: string; readonly ruleKey: string; readonly minor: number }

/** No accumulation period is longer than a year, but a week may begin in the year before. */
export async function runningLines(db: Reads, terms: PayTerms, userId: UserId): Promise<readonly RunningLine[]> {
  const { ventureId, today, weekStart } = terms
  const [year, week] = [periodStart(today, 'year', weekStart), periodStart(today, 'week', weekStart)]
  const found = await sql<RunningLine>`
    select distinct on (plan_id, rule_key) plan_id as "planId", rule_key as "ruleKey", day, to_date as "toDate", before
    from incentives.lines
    where venture_id = ${ventureId} and user_id = ${userId} and day between ${year < week ? year : week}::date and ${today}::date
    order by plan_id, rule_key, day desc`.execute(db)
  return found.rows
}

/** What the cap periods that run today have paid so far, in minor units. */
export async function capSums(
  db: Reads,
  { ventureId, today, weekStart }: PayTerms,
  userId: UserId,
  capped: readonly CappedRule[],
): Promise<readonly CapSum[]> {
  if (capped.length === 0) return []
  const asked = capped.map(({ planId, ruleKey, per }) => ({
    planId,
    ruleKey,
    since: periodStart(today, per, weekStart),
  }))
  const sums = await sql<CapSum>`
    select c."planId", c."ruleKey", coalesce(sum(l.amount_minor), 0)::bigint as minor
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as c ("planId" uuid, "ruleKey" text, since date)
    left join incentives.lines l on l.venture_id = ${ventureId} and l.user_id = ${userId} and l.plan_id = c."planId"
      and l.rule_key = c."ruleKey" and l.day between c.since and ${today}::date
    group by 1, 2`.execute(db)
  return sums.rows
}

/** The person's own rates that hold today. */
export async function ownRates(db: Reads, { ventureId, today }: PayTerms, userId: UserId): Promise<readonly OwnRate[]> {
  const rates = await sql<OwnRate>`
    select plan_id as "planId", rule_key as "ruleKey", trim_scale(rate)::text as rate, starts_on as "startsOn", ends_on as "endsOn"
    from incentives.rate_overrides
    where venture_id = ${ventureId} and user_id = ${userId} and during @> ${today}::date`.execute(db)
  return rates.rows
}
