import type { PayNews } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller, CallerVenture } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutFigures } from '../../payouts/store/payout-figures.ts'
import { mayReadVenturesPay } from '../policy.ts'

type Asked = { readonly venture: CallerVenture; readonly day: Day }

/** What was done about pay on these days and the ones before them: the venture's where it may be read, else one's own. */
export async function payNews(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<readonly PayNews[]> {
  const seen = asked.map(({ venture, day }) => ({
    venture_id: venture.id,
    name: venture.name,
    day,
    own: mayReadVenturesPay(caller, venture.id) ? null : (caller.person?.id ?? null),
  }))
  const rows = await sql<PayNews>`
    with seen as (
      select * from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as s (venture_id uuid, name text, day date, own uuid)
    ), news as (
      select s.venture_id, s.name, s.own, p.kind, p.run_id, p.id, p.currency, p.minor
      from seen s cross join lateral ${payoutNews()} p
    ), summed as (
      select venture_id, name, own is not null as "isOwn", kind, sum(payouts)::int as count, min(run_id) as run_id, max(run_id) as last_run,
        min(id) as id, json_agg(json_build_object('minor', minor, 'currency', currency) order by currency) as totals
      from (select venture_id, name, own, kind, currency, count(*) as payouts, sum(minor)::bigint as minor,
          min(run_id::text) as run_id, min(id::text) as id from news group by venture_id, name, own, kind, currency) by_currency
      group by venture_id, name, own, kind
    )
    select venture_id as "ventureId", name as "ventureName", kind, "isOwn", count, totals, case when count = 1 then id end as "payoutId",
      case when run_id = last_run then run_id end as "runId" from summed
    union all
    select s.venture_id, s.name, 'overdue', s.own is not null, d.count, '[]', null, null
    from seen s cross join lateral (
      select count(*)::int as count from incentives.disputes d
      where d.venture_id = s.venture_id and (s.own is null or d.user_id = s.own) and d.status = 'OPEN' and d.due_on < s.day
    ) d where d.count > 0
    order by 2, 3`.execute(db)
  return rows.rows
}

/** Of the day and the one before it; what waits, however long it does. A payee reads of what was decided, not of drafts. */
function payoutNews(): RawBuilder<unknown> {
  const news = (kind: string, of: RawBuilder<unknown>, minor: RawBuilder<unknown> = sql`p.payable_minor`) => sql`
    select ${sql.lit(kind)} as kind, p.run_id, p.id, p.currency, ${minor} as minor from incentives.payouts p
    where p.venture_id = s.venture_id and (s.own is null or p.user_id = s.own) and ${of}`
  const recent = (day: RawBuilder<unknown>) => sql`${day} between s.day - 1 and s.day`
  return sql`(
    ${news('approved', sql`p.status in ('APPROVED', 'PAID', 'RETURNED') and ${recent(sql`p.approved_on`)}`)}
    union all ${news('paid', sql`p.status in ('PAID', 'RETURNED') and ${recent(sql`p.paid_on`)}`)}
    union all ${news('returned', sql`p.status = 'RETURNED'`)}
    union all ${news('payable', sql`s.own is null and p.status = 'APPROVED' and p.payable_minor > 0 and p.approved_on < s.day - 1`)}
    union all select 'waiting', p.run_id, p.id, p.currency, f.payable_minor from incentives.payouts p cross join lateral ${payoutFigures()} f
      where p.venture_id = s.venture_id and s.own is null and p.status = 'DRAFT'
  )`
}
