import { MOST_NAMED, type PayoutRunDetail } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RunPeriod } from './run-period.ts'

type Elsewhere = PayoutRunDetail['elsewhere']

/** People with money in the period whom another payout covers: all are counted, the first by name are named. */
export async function runElsewhere(db: Reads, run: RunPeriod): Promise<Elsewhere> {
  const { ventureId, id, userId, from, to } = run
  const theirs = userId === null ? sql`` : sql`and p.user_id = ${userId}`
  const rows = await sql<Elsewhere['people'][number] & { count: number }>`
    with others as materialized (
      select distinct on (p.user_id, p.currency) p.user_id, p.currency, p.id from incentives.payouts p
      where p.venture_id = ${ventureId} and p.run_id <> ${id} and p.status <> 'VOIDED'
        and p.during && daterange(${from}::date, ${to}::date, '[]') ${theirs}
      order by p.user_id, p.currency, p.period_start
    )
    select json_build_object('id', u.user_id, 'name', u.name) as person, o.currency, o.id as "payoutId", e.minor as "amountMinor",
      count(*) over ()::int as count
    from others o
    join ventures.people_facts u on u.venture_id = ${ventureId} and u.user_id = o.user_id
    cross join lateral (
      select sum(minor)::bigint as minor, count(*) as rows from (
        ${payOf(run, 'daily', 'day')} union all ${payOf(run, 'adjustments', 'booked_on')}
      ) pay
    ) e
    where e.rows > 0 and not exists (select from incentives.payouts own where own.venture_id = ${ventureId} and own.run_id = ${id}
      and own.user_id = o.user_id and own.currency = o.currency and own.status <> 'VOIDED')
    order by u.name, u.user_id, o.currency limit ${MOST_NAMED}`.execute(db)
  return { count: rows.rows[0]?.count ?? 0, people: rows.rows.map(({ count: _, ...other }) => other) }
}

function payOf(
  { ventureId, from, to }: RunPeriod,
  table: 'daily' | 'adjustments',
  day: 'day' | 'booked_on',
): RawBuilder<unknown> {
  return sql`select s.amount_minor as minor from ${sql.table(`incentives.${table}`)} s
    where s.venture_id = ${ventureId} and s.user_id = o.user_id and s.currency = o.currency and s.amount_minor <> 0
      and ${sql.ref(`s.${day}`)} between ${from}::date and ${to}::date`
}
