import { type RawBuilder, sql } from 'kysely'
import type { BpoColumn } from './bpo-columns.ts'
import type { FactDays } from './figure-table.ts'

/** Offered calls are answered or abandoned: of the three, two tell the third. */
const INBOUND = 'coalesce(inbound, answered + abandoned)'
const ANSWERED = 'coalesce(answered, inbound - abandoned)'
const ABANDONED = 'coalesce(abandoned, inbound - answered)'
const CALLS = `(coalesce(${INBOUND}, 0) + coalesce(outbound, 0))`
/** At least one: a figure of a day can be known although its calls are not. */
const SOME = `greatest(${CALLS}, 1)`
const HANDLED = 'talk_seconds + hold_seconds + wrap_seconds'
/** What logged calls do not tell either stays as it was: an abandoned call of unknown wait was not short and not in time. */
const MET = `answered_in_time + case service_level_variant when 'WITH_ABANDONED' then coalesce(abandoned_in_time, 0) else 0 end`
const OF = `case service_level_variant when 'OF_ANSWERED' then ${ANSWERED}
  when 'WITHOUT_SHORT' then ${ANSWERED} + ${ABANDONED} - coalesce(short_abandoned, 0) else ${ANSWERED} + ${ABANDONED} end`

/** A figure that is not known adds nothing. */
const given = (value: string) => `coalesce(${value}, 0)`
/** `value` where `other` is known too: a mean needs both of its sides. */
const beside = (value: string, other: string) => `case when ${other} is not null then coalesce(${value}, 0) else 0 end`

/** One day of totals as the figures of calls: what was measured on how many. */
const TOTALS: Readonly<Record<BpoColumn, string>> = {
  calls: CALLS,
  inbound: given(INBOUND),
  outbound: given('outbound'),
  answer_known: given(`${ANSWERED} + ${ABANDONED}`),
  answered: given(ANSWERED),
  abandoned: given(ABANDONED),
  within_threshold: given('answered_in_time'),
  service_level_met: beside(MET, OF),
  service_level_of: beside(OF, MET),
  short_abandoned: given('short_abandoned'),
  abandon_seconds: '0',
  abandon_seconds_measured: '0',
  answer_seconds: beside('answer_seconds', ANSWERED),
  answer_seconds_measured: beside(ANSWERED, 'answer_seconds'),
  talk_seconds: beside('talk_seconds', 'connects'),
  talk_measured: beside('connects', 'talk_seconds'),
  hold_seconds: beside('hold_seconds', 'connects'),
  hold_measured: beside('connects', 'hold_seconds'),
  wrap_seconds: beside('wrap_seconds', 'connects'),
  wrap_measured: beside('connects', 'wrap_seconds'),
  handle_seconds: beside(HANDLED, 'connects'),
  handle_measured: beside('connects', HANDLED),
  dials: given('dials'),
  dials_measured: beside(SOME, 'dials'),
  connects: given('connects'),
  connects_known: beside(SOME, 'connects'),
  connects_of_dialled: beside(`greatest(connects - ${given(ANSWERED)}, 0)`, 'dials'),
  connects_deal_known: beside('connects', 'deals'),
  resolved: beside('resolved', 'connects'),
  resolved_known: beside('connects', 'resolved'),
  appointments: given('appointments'),
  deals: given('deals'),
  deals_of_known: beside('deals', 'connects'),
  revenue_minor: given('revenue_minor'),
  revenue_measured: beside(SOME, 'revenue_minor'),
  days_without_calls: `(${INBOUND} is null and outbound is null)::int`,
  days_without_dials: '(dials is null)::int',
  days_without_connects: '(connects is null)::int',
  days_without_appointments: '(appointments is null)::int',
  days_without_deals: '(deals is null)::int',
  rating_sum: given('rating_sum'),
  rating_count: given('ratings'),
  logged_in_seconds: given('logged_in_seconds'),
}

/** Totals have no hour: they stand in whole days alone. */
export function totalsOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  const figures = Object.entries(TOTALS).map(([column, value]) => sql`${sql.raw(value)} as ${sql.ref(column)}`)
  return sql`
    select t.day, t.campaign_id, t.agent_id, null::smallint as hour, t.currency, ${sql.join(figures)}
    from bpo.day_total_facts t join bpo.campaign_term_facts m
      on m.venture_id = t.venture_id and m.campaign_id = t.campaign_id and t.day >= m.starts_on and (m.ends_before is null or t.day < m.ends_before)
    where t.venture_id = ${ventureId} and t.day = any (${days})`
}
