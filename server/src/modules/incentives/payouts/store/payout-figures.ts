import { type RawBuilder, sql } from 'kysely'

/**
 * What the payout `p` comes to, as a lateral: of a draft by what is stored now, of one that was approved as it was
 * approved, null where it was voided before. `carried_minor` of a draft is what its approval would take.
 */
export function payoutFigures(): RawBuilder<unknown> {
  return sql`(
    select days_minor, adjusted_minor, carried_minor, days_minor + adjusted_minor + carried_minor as net_minor,
      greatest(0, days_minor + adjusted_minor + carried_minor) as payable_minor,
      least(0, days_minor + adjusted_minor + carried_minor) as left_minor
    from (
      select p.days_minor, p.adjusted_minor, p.carried_minor where p.status <> 'DRAFT'
      union all
      select (${sumOf('daily', 'day')}), (${sumOf('adjustments', 'booked_on')}), ${openCarry()} where p.status = 'DRAFT'
    ) parts
  )`
}

function sumOf(table: 'daily' | 'adjustments', day: 'day' | 'booked_on'): RawBuilder<unknown> {
  return sql`select coalesce(sum(amount_minor), 0)::bigint from ${sql.ref(`incentives.${table}`)} s
    where s.venture_id = p.venture_id and s.user_id = p.user_id and s.currency = p.currency
      and s.${sql.ref(day)} between p.period_start and p.period_end`
}

/** What was brought in counts until a payout has taken it; from then on it is a carry like any other. */
function openCarry(): RawBuilder<unknown> {
  return sql`(
    coalesce((select sum(c.amount_minor) from incentives.carries c
      where c.venture_id = p.venture_id and c.user_id = p.user_id and c.currency = p.currency and c.taken_by is null), 0)
    + coalesce((select o.amount_minor from incentives.opening_carries o
      where o.venture_id = p.venture_id and o.user_id = p.user_id and o.currency = p.currency and not exists (
        select from incentives.carries c where c.venture_id = o.venture_id and c.user_id = o.user_id and c.currency = o.currency
          and c.from_payout is null)), 0))::bigint`
}
