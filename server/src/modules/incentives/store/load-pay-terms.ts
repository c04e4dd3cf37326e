import type { FxRate, Rule } from '@holdfast/engine/incentives'
import type { Day, Instant, VentureId, Weekday } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayTerms, PublishedVersion } from '../pay-terms.ts'

export async function loadPayTerms(db: Reads, ventureId: VentureId, now: Instant): Promise<PayTerms> {
  const venture = await sql<{ currency: string; zone: string; week_start: Weekday; live_from: Day }>`
    select currency, zone, week_start, live_from from ventures.venture_facts where id = ${ventureId}`.execute(db)
  const row = venture.rows[0]
  if (!row) throw new Error(`No venture ${ventureId} is in scope.`)
  return {
    ventureId,
    currency: row.currency,
    weekStart: row.week_start,
    liveFrom: row.live_from,
    today: todayIn(row.zone, now),
    versions: await publishedVersions(db, ventureId),
    fx: await payRates(db, ventureId, row),
  }
}

type VersionRow = {
  readonly plan_id: string
  readonly plan_name: string
  readonly id: string
  readonly number: number
  readonly starts_on: Day
  readonly ends_on: Day | null
  readonly currency: string
  readonly rules: Rule[]
}

/** Every version that was ever published, by plan and in their order. */
export async function publishedVersions(db: Reads, ventureId: VentureId): Promise<PublishedVersion[]> {
  const versions = await sql<VersionRow>`
    select v.plan_id, p.name as plan_name, v.id, v.number, v.starts_on, v.ends_on, p.currency,
      coalesce((select jsonb_agg(r.rule order by r.position) from incentives.rules r
        where r.venture_id = v.venture_id and r.version_id = v.id), '[]') as rules
    from incentives.plan_versions v
    join incentives.plans p on p.venture_id = v.venture_id and p.id = v.plan_id
    where v.venture_id = ${ventureId} and v.status = 'PUBLISHED'
    order by p.name, v.starts_on`.execute(db)
  return versions.rows.map((row) => ({
    planId: row.plan_id,
    planName: row.plan_name,
    versionId: row.id,
    number: row.number,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    payCurrency: row.currency,
    rules: row.rules,
  }))
}

/** A rate converts for a week after its day; the first that can matter converts what was brought into the first day live. */
async function payRates(
  db: Reads,
  ventureId: VentureId,
  venture: { readonly currency: string; readonly live_from: Day },
): Promise<FxRate[]> {
  const rates = await sql<FxRate>`
    select from_currency as "from", to_currency as "to", day, trim_scale(rate)::text as rate from fx.rate_facts
    where from_currency = ${venture.currency} and day >= ${venture.live_from}::date - 8
      and to_currency in (select currency from incentives.plans where venture_id = ${ventureId} and currency <> ${venture.currency})
    order by to_currency, day`.execute(db)
  return rates.rows
}
