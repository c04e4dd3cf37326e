import type { SaasNews } from '@holdfast/contract'
import { DEFAULT_THRESHOLDS } from '@holdfast/engine/briefing'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { accountNews } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }
type Row = {
  readonly ventureId: VentureId
  readonly customerId: string
  readonly name: string
  readonly day: Day
  readonly beforeMinor: number
  readonly afterMinor: number
  readonly notableMinor: number
}

/** Where a venture has set nothing. */
const NOTABLE_MINOR = sql.lit(DEFAULT_THRESHOLDS.notableMrrMinor)

/**
 * Who came and who left on the day and the day before, judged by customer and in the venture's own currency; gone when the
 * subscriptions say otherwise. Facts before the venture was live are none.
 */
export async function saasNews(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<SaasNews[]> {
  const own = asked.filter(({ venture }) => venture.type === 'SAAS' && may(caller, 'saas.read', venture.id))
  if (own.length === 0) return []
  const byId = new Map(own.map(({ ventureId, venture }) => [ventureId, venture]))
  const told = (await movedAccounts(db, own)).flatMap((row) => {
    const venture = byId.get(row.ventureId)
    return venture ? newsOf(row, venture) : []
  })
  return told.sort(
    (a, b) => rank(a) - rank(b) || b.mrr.minor - a.mrr.minor || (a.customer.name < b.customer.name ? -1 : 1),
  )
}

function newsOf(row: Row, { name: ventureName, currency }: CallerVenture): SaasNews[] {
  const kind = accountNews(row, row.notableMinor)
  if (kind === null) return []
  const mrr = { minor: kind === 'left' ? row.beforeMinor : row.afterMinor, currency }
  const customer = { id: row.customerId, name: row.name }
  return [{ ventureId: row.ventureId, ventureName, kind, customer, day: row.day, mrr }]
}

const rank = ({ kind }: SaasNews) => (kind === 'left' ? 0 : 1)

/** Customers of whom some term began on one of the two days: what all their subscriptions paid before, and pay after. */
async function movedAccounts(db: Reads, asked: readonly Asked[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select m.venture_id as "ventureId", m.customer_id as "customerId", c.name, m.day,
      coalesce(t.notable_mrr_minor, ${NOTABLE_MINOR}) as "notableMinor", p.before_minor as "beforeMinor", p.after_minor as "afterMinor"
    from unnest(${asked.map(({ ventureId }) => ventureId)}::uuid[], ${asked.map(({ day }) => day)}::date[],
      ${asked.map(({ venture }) => venture.currency)}::text[], ${asked.map(({ venture }) => venture.liveFrom)}::date[])
      as v (venture_id, day, currency, live_from)
    left join briefing.thresholds t on t.venture_id = v.venture_id
    cross join lateral (
      select f.venture_id, f.customer_id, max(f.effective_on) as day from saas.term_facts f
      where f.venture_id = v.venture_id and f.currency = v.currency
        and f.effective_on between greatest(v.day - 1, v.live_from) and v.day
      group by f.venture_id, f.customer_id) m
    join saas.customer_facts c on c.venture_id = m.venture_id and c.customer_id = m.customer_id
    cross join lateral (
      select coalesce(sum(s.before_minor), 0)::bigint as before_minor, coalesce(sum(s.after_minor), 0)::bigint as after_minor
      from (
        select (array_agg(f.mrr_minor order by f.effective_on desc) filter (where f.effective_on < v.day - 1))[1] as before_minor,
          (array_agg(f.mrr_minor order by f.effective_on desc))[1] as after_minor
        from saas.term_facts f
        where f.venture_id = m.venture_id and f.customer_id = m.customer_id and f.currency = v.currency and f.effective_on <= v.day
        group by f.subscription_id) s) p`.execute(db)
  return rows
}
