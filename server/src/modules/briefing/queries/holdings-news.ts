import type { HoldingsNews } from '@holdfast/contract'
import { type BalanceDrop, balanceDrop } from '@holdfast/engine/holdings'
import { addDays, type Day, daysBetween, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }
type Row = {
  readonly ventureId: VentureId
  readonly accountId: string
  readonly name: string
  readonly numberEnd: string
  readonly entityId: string
  readonly entityName: string
  readonly currency: string
  readonly day: Day
  readonly minor: number
  readonly beforeMinor: number | null
  /** No later balance stands by the briefing's day. */
  readonly isLast: boolean
  readonly dropPercent: number
  readonly staleDays: number
}

/** Where a venture has set nothing; the defaults of holdings.thresholds say the same. */
const DROP_PERCENT = sql.lit(25)
const STALE_DAYS = sql.lit(7)

/**
 * Balances of the day and the day before that fell by as much as their venture wants to be told, and open accounts whose
 * last balance is older than it allows; gone when the balances say otherwise. Facts before the venture was live are none.
 */
export async function holdingsNews(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<HoldingsNews[]> {
  const own = asked.filter(({ venture }) => venture.type === 'HOLDINGS' && may(caller, 'holdings.read', venture.id))
  if (own.length === 0) return []
  const byId = new Map(own.map((each) => [each.ventureId, each]))
  const told = (await balancesTold(db, own)).flatMap((row) => {
    const of = byId.get(row.ventureId)
    return of ? newsOf(row, of) : []
  })
  return told.sort(byWeight)
}

/** By account, the balances of the two days, and the last one by then, each with the one before it. */
async function balancesTold(db: Reads, asked: readonly Asked[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select a.venture_id as "ventureId", a.bank_account_id as "accountId", a.name, a.number_end as "numberEnd",
      a.entity_id as "entityId", a.entity_name as "entityName", a.currency, b.day, b.balance_minor as minor,
      b.before_minor as "beforeMinor", b.is_last as "isLast", coalesce(t.drop_percent, ${DROP_PERCENT}) as "dropPercent",
      coalesce(t.stale_days, ${STALE_DAYS}) as "staleDays"
    from unnest(${asked.map(({ ventureId }) => ventureId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as v (venture_id, day)
    join holdings.bank_account_facts a on a.venture_id = v.venture_id and (a.closed_on is null or a.closed_on >= v.day)
    left join holdings.threshold_facts t on t.venture_id = v.venture_id
    cross join lateral (
      select l.day, l.balance_minor, lead(l.balance_minor) over (order by l.day desc) as before_minor,
        row_number() over (order by l.day desc) = 1 as is_last
      from (select f.day, f.balance_minor from holdings.balance_facts f
        where f.venture_id = a.venture_id and f.bank_account_id = a.bank_account_id and f.day <= v.day
        order by f.day desc limit 3) l) b
    where b.is_last or b.day >= v.day - 1`.execute(db)
  return rows
}

function newsOf(row: Row, { venture, day }: Asked): readonly HoldingsNews[] {
  const ageDays = daysBetween(row.day, day)
  const isNews = row.day >= addDays(day, -1) && row.day >= venture.liveFrom
  const drop = isNews && row.beforeMinor !== null ? balanceDrop(row.beforeMinor, row.minor, row.dropPercent) : null
  const about = aboutRow(row, venture, ageDays)
  return [
    ...(drop === null ? [] : [{ ...about, kind: 'drop' as const, ...lossOf(row, drop) }]),
    ...(row.isLast && ageDays > row.staleDays ? [{ ...about, kind: 'stale' as const, ...NO_LOSS }] : []),
  ]
}

function aboutRow(row: Row, { name: ventureName }: CallerVenture, ageDays: number) {
  return {
    ventureId: row.ventureId,
    ventureName,
    account: { id: row.accountId, name: row.name, numberEnd: row.numberEnd },
    entity: { id: row.entityId, name: row.entityName },
    day: row.day,
    balance: { minor: row.minor, currency: row.currency },
    ageDays,
  }
}

const NO_LOSS = { before: null, lost: null, share: null, isOverdrawn: false }

function lossOf({ beforeMinor, currency }: Row, { lostMinor, share, isOverdrawn }: BalanceDrop) {
  const before = beforeMinor === null ? null : { minor: beforeMinor, currency }
  return { before, lost: { minor: lostMinor, currency }, share, isOverdrawn }
}

/** Overdrawn first, then by the part that was lost, then the oldest: amounts of two currencies have no order. */
function byWeight(one: HoldingsNews, other: HoldingsNews): number {
  const weight = ({ kind, isOverdrawn, share }: HoldingsNews) =>
    kind === 'stale' ? 0 : (isOverdrawn ? 1_000 : 1) + Number(share ?? 0)
  return (
    weight(other) - weight(one) || other.ageDays - one.ageDays || one.account.name.localeCompare(other.account.name)
  )
}
