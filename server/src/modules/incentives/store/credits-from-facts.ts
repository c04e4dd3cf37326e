import { type RawBuilder, sql } from 'kysely'
import type { PayTerms } from '../pay-terms.ts'
import { fxOfFact, minorInVenture } from './venture-money.ts'

/** Narrows rows to the days, people or records that are asked for; all are columns of the source, so that its indexes serve. */
export type Narrowed = (columns: {
  readonly day: RawBuilder<unknown>
  readonly person: RawBuilder<unknown>
  readonly record: RawBuilder<unknown>
}) => RawBuilder<boolean>

/**
 * The credits that the facts give, as a table expression with the columns of `incentives.credits`. Money is exact, in
 * major units of the venture's currency, converted by the rate of the work day; null is what is not known or not rated.
 */
export function creditsFromFacts(terms: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`(${loadCredits(terms, narrowed)} union all ${callCredits(terms, narrowed)}
    union all ${quoteCredits(terms, narrowed)} union all ${nightCredits(terms, narrowed)} union all ${reviewCredits(terms, narrowed)}
    union all ${taskCredits(terms, narrowed)} union all ${reportCredits(terms, narrowed)})`
}

function loadCredits({ ventureId, currency, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  const dated = { currency: sql`f.currency`, day: sql`f.billing_date` }
  const perMinor = minorInVenture(currency, dated)
  return sql`
    select f.billing_date as work_day, 'load' as source_kind, f.load_id as source_id, f.user_id, f.role as credit_role, f.share,
      array[
        trim_scale(f.share),
        trim_scale(f.share * f.bill_minor * ${perMinor}),
        trim_scale(f.share * (f.bill_minor - f.cost_minor) * ${perMinor}),
        trim_scale(f.share * f.miles)
      ] as measures, f.equipment, f.customer_id, ${fxOfFact(currency, dated)}
    from freight.load_credit_facts f
    where f.venture_id = ${ventureId} and f.billing_date >= ${liveFrom}::date
      and ${narrowed({ day: sql`f.billing_date`, person: sql`f.user_id`, record: sql`f.load_id` })}`
}

function callCredits({ ventureId, currency, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  const dated = { currency: sql`f.currency`, day: sql`f.started_on` }
  return sql`
    select f.started_on, 'call', f.id, f.user_id, '', 1,
      array[
        f.dials, f.connected::int, f.appointment_set::int, f.deal_won::int, f.talk_seconds,
        trim_scale(f.revenue_minor * ${minorInVenture(currency, dated)})
      ]::numeric[], null, null, ${fxOfFact(currency, dated)}
    from bpo.call_facts f
    where f.venture_id = ${ventureId} and f.started_on >= ${liveFrom}::date
      and ${narrowed({ day: sql`f.started_on`, person: sql`f.user_id`, record: sql`f.id` })}`
}

/** One a quote, of its salesperson, by the day of the conversion. */
function quoteCredits({ ventureId, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`
    select f.booked_on, 'quote', f.quote_id, f.user_id, '', 1, array[1]::numeric[], null, null, null, null
    from freight.quote_credit_facts f
    where f.venture_id = ${ventureId} and f.booked_on >= ${liveFrom}::date
      and ${narrowed({ day: sql`f.booked_on`, person: sql`f.user_id`, record: sql`f.quote_id` })}`
}

/**
 * One a night and person who answers for the hotel on that day. A ratio stands as two measures, what is divided and by what
 * (`incentives.metrics`): both of them, or neither.
 */
function nightCredits({ ventureId, currency, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  const dated = { currency: sql`f.currency`, day: sql`f.day` }
  return sql`
    select f.day, 'hotel_day', f.hotel_day_id, p.user_id, '', 1,
      array[
        trim_scale(m.revenue),
        case when f.rooms_sold is not null then trim_scale(m.rooms) end,
        case when f.available_rooms is not null then trim_scale(m.rooms) end,
        case when f.available_rooms is not null then f.rooms_sold end,
        case when m.rooms is not null then f.rooms_sold end,
        case when m.rooms is not null then f.available_rooms end,
        case when f.rooms_sold is not null then f.available_rooms end
      ]::numeric[], null, null, ${fxOfFact(currency, dated)}
    from hospitality.hotel_day_facts f
    join hospitality.hotel_people_facts p on p.venture_id = f.venture_id and p.hotel_id = f.hotel_id
      and p.starts_on <= f.day and (p.ends_on is null or p.ends_on >= f.day)
    cross join lateral (select ${minorInVenture(currency, dated)} as worth) w
    cross join lateral (
      select f.room_revenue_minor * w.worth as rooms,
        (f.room_revenue_minor + f.food_and_beverage_minor + f.other_revenue_minor) * w.worth as revenue) m
    where f.venture_id = ${ventureId} and f.day >= ${liveFrom}::date
      and ${narrowed({ day: sql`f.day`, person: sql`p.user_id`, record: sql`f.hotel_day_id` })}`
}

/** One a review, of whoever answered it first, by the day of that answer. */
function reviewCredits({ ventureId, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`
    select f.responded_on, 'review', f.review_id, f.responded_by, '', 1, array[1]::numeric[], null, null, null, null
    from hospitality.review_facts f
    where f.venture_id = ${ventureId} and f.responded_on >= ${liveFrom}::date and f.responded_by is not null
      and ${narrowed({ day: sql`f.responded_on`, person: sql`f.responded_by`, record: sql`f.review_id` })}`
}

/** One a task, of whoever it was given to, by the day on which it was done. A task of nobody's is nobody's unit. */
function taskCredits({ ventureId, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`
    select f.completed_on, 'task', f.task_id, f.assignee_id, '', 1, array[1]::numeric[], null, null, null, null
    from operations.task_facts f
    where f.venture_id = ${ventureId} and f.completed_on >= ${liveFrom}::date and f.assignee_id is not null
      and ${narrowed({ day: sql`f.completed_on`, person: sql`f.assignee_id`, record: sql`f.task_id` })}`
}

/** One a daily report, of its author, by its business day. */
function reportCredits({ ventureId, liveFrom }: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`
    select f.day, 'eod', f.report_id, f.user_id, '', 1, array[1]::numeric[], null, null, null, null
    from operations.eod_facts f
    where f.venture_id = ${ventureId} and f.day >= ${liveFrom}::date
      and ${narrowed({ day: sql`f.day`, person: sql`f.user_id`, record: sql`f.report_id` })}`
}
