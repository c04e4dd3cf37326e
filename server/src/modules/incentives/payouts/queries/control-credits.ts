import type { PayoutRunDetail } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { measuresMargin } from '../../exceptions/measured-by.ts'
import { gonePeople } from '../../exceptions/queries/gone-people.ts'
import type { RunPeriod } from './run-period.ts'

type Credits = PayoutRunDetail['control']['credits']

const REASONS = {
  test: 'Credited to people who are there for tests',
  gone: 'Credited to people who were deactivated or no members on the day',
  unrated: 'Money in another currency without a rate of exchange',
  without_cost: 'Cost not known, so that there is no margin to pay for',
} as const

/** Credits that the facts give, beside those that were credited: rated, or rejected with the reason. */
export async function controlCredits(db: Reads, run: RunPeriod): Promise<Credits> {
  const counts = await countsOf(db, run)
  const rejected = Object.entries(REASONS).flatMap(([key, reason]) => {
    const count = counts.get(key) ?? 0
    return count === 0 ? [] : [{ reason, count }]
  })
  return { all: await countFacts(db, run), rated: counts.get('rated') ?? 0, rejected }
}

async function countFacts(db: Reads, { ventureId, from, to, liveFrom, userId }: RunPeriod): Promise<number> {
  const within = (day: RawBuilder<unknown>) => sql`f.venture_id = ${ventureId}
    and ${day} between greatest(${from}::date, ${liveFrom}::date) and ${to}::date ${ofPerson('f', userId)}`
  const found = await sql<{ count: number }>`
    select (select count(*) from freight.load_credit_facts f where ${within(sql`f.billing_date`)})
      + (select count(*) from bpo.call_facts f where ${within(sql`f.started_on`)} and f.user_id is not null)
      + (select count(*) from freight.quote_credit_facts f where ${within(sql`f.booked_on`)})
      + (select count(*) from hospitality.review_facts f cross join lateral (select f.responded_by as user_id) r
        where f.venture_id = ${ventureId} and f.responded_by is not null and f.responded_on between greatest(${from}::date, ${liveFrom}::date) and ${to}::date
          ${ofPerson('r', userId)})
      + (select count(*) from operations.task_facts f cross join lateral (select f.assignee_id as user_id) r
        where f.venture_id = ${ventureId} and f.assignee_id is not null and f.completed_on between greatest(${from}::date, ${liveFrom}::date) and ${to}::date
          ${ofPerson('r', userId)})
      + (select count(*) from operations.eod_facts f where ${within(sql`f.day`)})
      + (select count(*) from hospitality.hotel_day_facts f
        join hospitality.hotel_people_facts p on p.venture_id = f.venture_id and p.hotel_id = f.hotel_id
          and p.starts_on <= f.day and (p.ends_on is null or p.ends_on >= f.day)
        where f.venture_id = ${ventureId} and f.day between greatest(${from}::date, ${liveFrom}::date) and ${to}::date
          ${ofPerson('p', userId)}) as count`.execute(db)
  return found.rows[0]?.count ?? 0
}

/** Each once, by the first reason that applies. */
async function countsOf(db: Reads, run: RunPeriod): Promise<ReadonlyMap<string, number>> {
  const { ventureId, from, to, userId, currency } = run
  const needsCost = measuresMargin(run.versions, run)
  const rows = await sql<{ verdict: string; count: number }>`
    with gone as materialized (${gonePeople(run)})
    select verdict, count(*) as count from (
      select case
        when g.is_test then 'test'
        when c.work_day > g.deactivated_on or (g.user_id is not null and not exists (select from ventures.membership_facts m
          where m.venture_id = ${ventureId} and m.user_id = c.user_id and m.during @> c.work_day)) then 'gone'
        when c.source_kind = 'load' and c.measures[2] is null then 'unrated'
        when c.source_kind = 'call' and c.measures[6] is null and c.fx_rate is null and exists (select from bpo.call_facts f
          where f.venture_id = ${ventureId} and f.id = c.source_id and f.currency <> ${currency} and f.revenue_minor > 0) then 'unrated'
        when c.source_kind = 'hotel_day' and c.fx_rate is null and exists (select from hospitality.hotel_day_facts f
          where f.venture_id = ${ventureId} and f.hotel_day_id = c.source_id and f.currency <> ${currency}) then 'unrated'
        when ${needsCost} and c.source_kind = 'load' and c.measures[3] is null then 'without_cost'
        else 'rated' end as verdict
      from incentives.credits c left join gone g on g.user_id = c.user_id
      where c.venture_id = ${ventureId} and c.work_day between ${from}::date and ${to}::date ${ofPerson('c', userId)}
    ) judged group by verdict`.execute(db)
  return new Map(rows.rows.map(({ verdict, count }) => [verdict, count]))
}

function ofPerson(table: 'f' | 'c' | 'p' | 'r', userId: string | null): RawBuilder<unknown> {
  return userId === null ? sql`` : sql`and ${sql.ref(`${table}.user_id`)} = ${userId}`
}
