import { MOST_NAMED } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

export type NamedPeople = {
  readonly count: number
  readonly people: readonly { readonly userId: UserId; readonly name: string }[]
}

/** Who earned something in a period: what the days and adjustments come to is not 0 in some currency. */
export function paidPeople(db: Reads, ventureId: VentureId, span: DaySpan): Promise<NamedPeople> {
  return named(db, sql`p.venture_id = ${ventureId} and p.user_id in (${earners(ventureId, span)})`, MOST_NAMED)
}

/** Members of the period who earned nothing in it. `worked` is the part of the period that has come; `most` null: name all. */
export function unpaidPeople(
  db: Reads,
  ventureId: VentureId,
  span: DaySpan,
  worked: DaySpan,
  most: number | null,
): Promise<NamedPeople> {
  return named(
    db,
    sql`p.venture_id = ${ventureId} and not p.is_test and p.user_id not in (${earners(ventureId, span)})
      and (p.deactivated_on is null or p.deactivated_on >= ${worked.from}::date)
      and exists (select from ventures.membership_facts m where m.venture_id = p.venture_id and m.user_id = p.user_id
        and m.during && daterange(${worked.from}::date, ${worked.to}::date, '[]'))`,
    most,
  )
}

function earners(ventureId: VentureId, { from, to }: DaySpan): RawBuilder<unknown> {
  return sql`select user_id from (
      select user_id, currency, amount_minor from incentives.daily
      where venture_id = ${ventureId} and day between ${from}::date and ${to}::date
      union all
      select user_id, currency, amount_minor from incentives.adjustments
      where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date
    ) each_row group by user_id, currency having sum(amount_minor) <> 0`
}

/** All are counted, the first by name are named. */
async function named(db: Reads, condition: RawBuilder<unknown>, most: number | null): Promise<NamedPeople> {
  const rows = await sql<{ userId: UserId; name: string; count: number }>`
    select p.user_id as "userId", p.name, count(*) over ()::int as count from ventures.people_facts p where ${condition}
    order by p.name, p.user_id limit ${most}`.execute(db)
  return { count: rows.rows[0]?.count ?? 0, people: rows.rows.map(({ userId, name }) => ({ userId, name })) }
}
