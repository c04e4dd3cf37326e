import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { PublishedVersion } from '../../pay-terms.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf } from '../exception-words.ts'
import { convertsMoney } from '../measured-by.ts'

/** Days with work of which a plan that pays another currency than the venture’s can convert nothing. */
export async function unratedDays(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, currency, from, to, liveFrom } = judged
  const converting = judged.versions.filter(
    ({ payCurrency, rules, startsOn, endsOn }) =>
      payCurrency !== currency && startsOn <= to && (endsOn ?? to) >= from && rules.some(convertsMoney),
  )
  if (converting.length === 0) return []
  const rows = await sql<Pick<PublishedVersion, 'planId' | 'planName' | 'payCurrency'> & { day: Day }>`
    select distinct v."planId", v."planName", v."payCurrency", d::date as day
    from jsonb_to_recordset(${JSON.stringify(converting)}::jsonb)
      as v ("planId" uuid, "planName" text, "payCurrency" text, "startsOn" date, "endsOn" date)
    cross join lateral generate_series(greatest(v."startsOn", ${from}::date, ${liveFrom}::date), least(v."endsOn", ${to}::date), '1 day') d
    where exists (select from incentives.credits c where c.venture_id = ${ventureId} and c.work_day = d::date)
      and not exists (select from fx.rate_facts r where r.from_currency = ${currency} and r.to_currency = v."payCurrency"
        and r.day between d::date - 7 and d::date)
    order by 4, 2`.execute(db)
  return rows.rows.map(({ planId, planName, payCurrency, day }) => ({
    kind: 'UNRATED',
    subjectId: planId,
    mark: markOf(day, currency, payCurrency),
    says: `${planName} pays ${payCurrency}, and there is no rate of exchange from ${currency} for ${dayIn(judged, day)}: its work of that day pays nothing.`,
    person: null,
    payoutId: null,
    loadId: null,
    day,
    stops: 'everybody',
  }))
}
