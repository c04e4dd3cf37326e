import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

/** People and currencies with money in a period, and the payout of another making that covers a day of it already. */
export type Earner = {
  readonly userId: UserId
  readonly currency: string
  readonly amountMinor: number
  readonly takenBy: string | null
}

export async function earnersOf(
  db: Reads,
  ventureId: VentureId,
  span: DaySpan,
  people: readonly UserId[] | null,
): Promise<readonly Earner[]> {
  const rows = await sql<Earner>`
    select e.user_id as "userId", e.currency, e.amount_minor as "amountMinor", t.id as "takenBy"
    from ${earned(ventureId, span, people)} e
    left join lateral ${standing(ventureId, span)} t on true
    order by e.user_id, e.currency`.execute(db)
  return rows.rows
}

export type Drafting = {
  readonly ventureId: VentureId
  readonly runId: string
  readonly span: { readonly from: Day; readonly to: Day }
  readonly madeBy: UserId
  readonly madeAt: Instant
}

/** Drafts a payout for each of these people and currencies with money that no other payout covers. Twice makes no second. */
export async function draftPayouts(
  tx: Tx,
  { ventureId, runId, span, madeBy, madeAt }: Drafting,
  people: readonly UserId[],
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>`
    insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at)
    select ${ventureId}, e.user_id, e.currency, ${span.from}::date, ${span.to}::date, ${runId}, ${madeBy}, ${madeAt}
    from ${earned(ventureId, span, people)} e
    where not exists ${standing(ventureId, span)}
    order by e.user_id, e.currency
    returning id`.execute(tx)
  return rows.rows.map(({ id }) => id)
}

/** Days that earned nothing and took nothing are no money. */
function earned(ventureId: VentureId, { from, to }: DaySpan, people: readonly UserId[] | null): RawBuilder<unknown> {
  const theirs = people === null ? sql`` : sql`and user_id = any (${[...people]}::uuid[])`
  return sql`(
    select user_id, currency, sum(amount_minor)::bigint as amount_minor from (
      select user_id, currency, amount_minor from incentives.daily
      where venture_id = ${ventureId} and day between ${from}::date and ${to}::date ${theirs}
      union all
      select user_id, currency, amount_minor from incentives.adjustments
      where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date ${theirs}
    ) pay where amount_minor <> 0 group by user_id, currency
  )`
}

function standing(ventureId: VentureId, { from, to }: DaySpan): RawBuilder<unknown> {
  return sql`(select p.id from incentives.payouts p where p.venture_id = ${ventureId} and p.user_id = e.user_id
    and p.currency = e.currency and p.status <> 'VOIDED' and p.during && daterange(${from}::date, ${to}::date, '[]')
    order by p.period_start limit 1)`
}
