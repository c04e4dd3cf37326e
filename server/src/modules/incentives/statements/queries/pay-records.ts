import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import type { PayRecord } from '../pay-file.ts'
import { latestRuleName } from './adjustment-rows.ts'

/** Whose pay of a venture: one person's, or (null) everybody's. */
export type RecordsAsked = { readonly ventureId: VentureId; readonly userId: UserId | null; readonly span: DaySpan }

type Found = PayRecord & { readonly id: string }

const BATCH = 1_000

/** How many rows the file will have. */
export async function countRecords(db: Reads, asked: RecordsAsked): Promise<number> {
  const counted = await sql<{ rows: number }>`
    select (select count(*) from incentives.lines x where ${theirs(asked, sql`x.day`)})::int
      + (select count(*) from incentives.adjustments x where ${theirs(asked, sql`x.booked_on`)})::int as rows`.execute(
    db,
  )
  return counted.rows[0]?.rows ?? 0
}

/** Lines by day, then adjustments by the day of their booking, a batch at a time. */
export async function* payRecords(db: Reads, asked: RecordsAsked): AsyncGenerator<PayRecord> {
  yield* walk((after) => lineBatch(db, asked, after))
  yield* walk((after) => adjustmentBatch(db, asked, after))
}

async function* walk(read: (after: Found | undefined) => Promise<readonly Found[]>): AsyncGenerator<PayRecord> {
  let last: Found | undefined
  do {
    const batch = await read(last)
    yield* batch
    last = batch.length < BATCH ? undefined : batch.at(-1)
  } while (last !== undefined)
}

async function lineBatch(db: Reads, asked: RecordsAsked, after: Found | undefined): Promise<readonly Found[]> {
  const rows = await sql<Found>`
    select l.id, v.name as venture, u.name as person, l.day, 'line' as kind, l.day as work_day, p.name as plan, n.number as version,
      r.rule ->> 'name' as rule_name, coalesce(r.rule -> 'config' ->> 'metricKey', r.rule ->> 'metricKey') as metric,
      coalesce(l.to_date -> 'metrics' ->> (r.rule -> 'config' ->> 'metricKey'), l.to_date ->> 'value') as value,
      l.amount_minor, l.currency, l.reason
    from (
      select * from incentives.lines x where ${theirs(asked, sql`x.day`)} ${beyond(sql`x.day`, after)} order by x.day, x.id limit ${BATCH}
    ) l
    join ventures.venture_facts v on v.id = l.venture_id
    join ventures.people_facts u on u.venture_id = l.venture_id and u.user_id = l.user_id
    join incentives.plans p on p.venture_id = l.venture_id and p.id = l.plan_id
    join incentives.plan_versions n on n.venture_id = l.venture_id and n.id = l.version_id
    join incentives.rules r on r.venture_id = l.venture_id and r.version_id = l.version_id and r.rule_key = l.rule_key
    order by l.day, l.id`.execute(db)
  return rows.rows
}

async function adjustmentBatch(db: Reads, asked: RecordsAsked, after: Found | undefined): Promise<readonly Found[]> {
  const rows = await sql<Found>`
    select a.id, v.name as venture, u.name as person, a.booked_on as day, a.kind, a.work_day, p.name as plan, null as version,
      coalesce(${latestRuleName(sql`a`)}, a.rule_key) as rule_name, null as metric, null as value, a.amount_minor, a.currency, a.reason
    from (
      select * from incentives.adjustments x where ${theirs(asked, sql`x.booked_on`)} ${beyond(sql`x.booked_on`, after)}
      order by x.booked_on, x.id limit ${BATCH}
    ) a
    join ventures.venture_facts v on v.id = a.venture_id
    join ventures.people_facts u on u.venture_id = a.venture_id and u.user_id = a.user_id
    join incentives.plans p on p.venture_id = a.venture_id and p.id = a.plan_id
    order by a.booked_on, a.id`.execute(db)
  return rows.rows
}

function theirs({ ventureId, userId, span }: RecordsAsked, day: RawBuilder<unknown>): RawBuilder<unknown> {
  const person = userId === null ? sql`` : sql`and x.user_id = ${userId}`
  return sql`x.venture_id = ${ventureId} ${person} and ${day} between ${span.from}::date and ${span.to}::date`
}

function beyond(day: RawBuilder<unknown>, after: Found | undefined): RawBuilder<unknown> {
  return after ? sql`and (${day}, x.id) > (${after.day}::date, ${after.id}::uuid)` : sql``
}
