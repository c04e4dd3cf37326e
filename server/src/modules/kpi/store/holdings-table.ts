import { type RawBuilder, sql } from 'kysely'
import type { FactDays, FigureTable } from './figure-table.ts'

/**
 * What each account held at the end of a day: the last balance on or before it, carried forward, with its own day. Before
 * the first, before the opening and after the closing there is no row; a day that has not come has none.
 */
export const holdingsTable: FigureTable = {
  table: 'kpi.holdings_daily',
  keys: ['day', 'bank_account_id'],
  columns: ['entity_id', 'currency', 'balance_minor', 'as_of'],
  fromFacts,
}

function fromFacts({ ventureId, days, today }: FactDays): RawBuilder<unknown> {
  return sql`
    select d.day, a.bank_account_id, a.entity_id, a.currency, b.balance_minor, b.day as as_of
    from unnest(${days}) as d (day)
    join holdings.bank_account_facts a on a.venture_id = ${ventureId}
      and (a.opened_on is null or a.opened_on <= d.day) and (a.closed_on is null or d.day <= a.closed_on)
    cross join lateral (
      select l.balance_minor, l.day from holdings.balance_facts l
      where l.venture_id = a.venture_id and l.bank_account_id = a.bank_account_id and l.day <= d.day
      order by l.day desc limit 1) b
    where d.day <= ${today}::date`
}
