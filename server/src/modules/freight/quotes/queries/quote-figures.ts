import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { winRate } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightVenture } from '../../policy.ts'

type Endpoint = typeof contract.quotes.quoteFigures
type Currency = Reply<Endpoint>['currencies'][number]
type Row = {
  readonly currency: string
  readonly won: number
  readonly won_minor: number
  readonly lost: number
  readonly lost_minor: number
  readonly expired: number
  readonly expired_minor: number
  readonly sent: number
  readonly minutes_to_quote: number | null
}

const MOST_DAYS = 400

/** What became of quotes by the day of the decision, and how long it took to send those that were first sent then. */
export async function quoteFigures(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'see the figures of this venture’s quotes')
  const { from, to } = checkedRange(input)
  const found = await sql<Row>`
    select currency, sum(won)::int as won, sum(won_minor)::bigint as won_minor, sum(lost)::int as lost,
      sum(lost_minor)::bigint as lost_minor, sum(expired)::int as expired, sum(expired_minor)::bigint as expired_minor,
      sum(sent)::int as sent, max(minutes)::int as minutes_to_quote
    from (${decided(venture.id, from, to)} union all ${sent(venture.id, from, to)}) f
    group by currency order by currency <> ${venture.currency}, currency`.execute(db)
  return { from, to, currencies: found.rows.map(toCurrency) }
}

function checkedRange({ from, to }: ParsedInput<Endpoint>) {
  const days = Temporal.PlainDate.from(from).until(to).days + 1
  if (days < 1 || days > MOST_DAYS)
    refuse('refused', 'range.invalid', `Ask for 1 to ${MOST_DAYS} days, the first one first.`, { from, to })
  return { from, to }
}

/** Worth what was agreed of those that were won, else what we asked. */
function decided(ventureId: string, from: string, to: string) {
  const value = sql`coalesce(q.agreed_minor, q.price_minor)`
  const of = (statuses: string) => sql.raw(`filter (where q.status in (${statuses}))`)
  const [won, lost, expired] = [of(`'ACCEPTED', 'BOOKED'`), of(`'REJECTED'`), of(`'EXPIRED'`)]
  return sql`
    select q.currency, count(*) ${won} as won, coalesce(sum(${value}) ${won}, 0) as won_minor,
      count(*) ${lost} as lost, coalesce(sum(${value}) ${lost}, 0) as lost_minor,
      count(*) ${expired} as expired, coalesce(sum(${value}) ${expired}, 0) as expired_minor, 0 as sent, null as minutes
    from freight.quotes q where q.venture_id = ${ventureId} and q.decided_on between ${from}::date and ${to}::date
      and q.voided_at is null and not q.is_test group by q.currency`
}

function sent(ventureId: string, from: string, to: string) {
  return sql`
    select q.currency, 0, 0, 0, 0, 0, 0, count(*),
      floor(percentile_cont(0.5) within group (order by greatest(0, extract(epoch from q.sent_at - q.requested_at) / 60)))
    from freight.quotes q where q.venture_id = ${ventureId} and q.sent_on between ${from}::date and ${to}::date
      and q.voided_at is null and not q.is_test group by q.currency`
}

function toCurrency(row: Row): Currency {
  const { currency } = row
  return {
    currency,
    won: { quotes: row.won, value: { minor: row.won_minor, currency } },
    lost: { quotes: row.lost, value: { minor: row.lost_minor, currency } },
    expired: { quotes: row.expired, value: { minor: row.expired_minor, currency } },
    winRateByCount: winRate(row),
    winRateByValue: winRate({ won: row.won_minor, lost: row.lost_minor, expired: row.expired_minor }),
    sent: row.sent,
    minutesToQuote: row.minutes_to_quote,
  }
}
