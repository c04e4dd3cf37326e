import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PublishedVersion } from '../../pay-terms.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf } from '../exception-words.ts'
import { convertsMoney } from '../measured-by.ts'

type Row = Pick<PublishedVersion, 'planId' | 'planName' | 'payCurrency'> & {
  readonly day: Day
  /** null: a day of the period, which is everybody's. */
  readonly people: UserId[] | null
}

/**
 * Days with work of which a plan that pays another currency than the venture’s can convert nothing: of the period, and earlier
 * ones for which the plan corrects somebody in it.
 */
export async function unratedDays(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, currency, from, to, liveFrom } = judged
  const converting = judged.versions
    .filter(({ payCurrency }) => payCurrency !== currency)
    .map((version) => ({ ...version, rules: version.rules.filter(convertsMoney).map(({ ruleKey }) => ruleKey) }))
    .filter(({ rules }) => rules.length > 0)
  if (converting.length === 0) return []
  const rows = await sql<Row>`
    select distinct v."planId", v."planName", v."payCurrency", d.day, d.people
    from jsonb_to_recordset(${JSON.stringify(converting)}::jsonb)
      as v ("planId" uuid, "planName" text, "payCurrency" text, "startsOn" date, "endsOn" date, rules jsonb)
    cross join lateral (
      select day::date as day, null::jsonb as people
      from generate_series(greatest(v."startsOn", ${from}::date, ${liveFrom}::date), least(v."endsOn", ${to}::date), '1 day') day
      union all
      select a.work_day, jsonb_agg(distinct a.user_id) from incentives.adjustments a
      where a.venture_id = ${ventureId} and a.booked_on between ${from}::date and ${to}::date and a.plan_id = v."planId" and v.rules ? a.rule_key
        and a.work_day < ${from}::date
        and a.work_day between v."startsOn" and coalesce(v."endsOn", a.work_day)
      group by a.work_day
    ) d
    where exists (select from incentives.credits c where c.venture_id = ${ventureId} and c.work_day = d.day)
      and not exists (select from fx.rate_facts r where r.from_currency = ${currency} and r.to_currency = v."payCurrency"
        and r.day between d.day - 7 and d.day)
    order by 4, 2`.execute(db)
  return rows.rows.map(({ planId, planName, payCurrency, day, people }) => ({
    kind: 'UNRATED',
    subjectId: planId,
    mark: markOf(day, currency, payCurrency),
    says: `${planName} pays ${payCurrency}, and there is no rate of exchange from ${currency} for ${dayIn(judged, day)}: its work of that day pays nothing.`,
    person: null,
    payoutId: null,
    loadId: null,
    day,
    stops: people ?? 'everybody',
  }))
}
