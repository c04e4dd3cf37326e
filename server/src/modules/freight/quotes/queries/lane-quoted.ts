import type { LaneHistory } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { averageOf } from './average-of.ts'
import { type Lane, quotesOfLane } from './lane-rows.ts'

type Quoted = NonNullable<LaneHistory['currencies'][number]['quotes']>
type Row = {
  readonly currency: string
  readonly quotes: number
  readonly price: number
  readonly won: number
  readonly won_price: number
  readonly lost: number
  readonly lost_price: number
  readonly expired: number
}

/** Prices that customers of the lane got, with what became of them, by currency. */
export async function quotedOnLane(db: Reads, lane: Lane): Promise<ReadonlyMap<string, Quoted>> {
  const won = sql`filter (where q.agreed_minor is not null)`
  const lost = sql`filter (where q.status = 'REJECTED')`
  const found = await sql<Row>`
    select q.currency, count(*)::int as quotes, sum(coalesce(q.agreed_minor, q.price_minor))::bigint as price,
      (count(*) ${won})::int as won, coalesce(sum(q.agreed_minor), 0)::bigint as won_price,
      (count(*) ${lost})::int as lost, coalesce(sum(q.price_minor) ${lost}, 0)::bigint as lost_price,
      (count(*) filter (where q.status = 'EXPIRED'))::int as expired
    ${quotesOfLane(lane)} group by q.currency`.execute(db)
  return new Map(found.rows.map((row) => [row.currency, toQuoted(row)]))
}

function toQuoted({ currency, quotes, won, lost, expired, ...sums }: Row): Quoted {
  return {
    quotes,
    won,
    lost,
    expired,
    averagePrice: averageOf(sums.price, quotes, currency),
    averageWon: won === 0 ? null : averageOf(sums.won_price, won, currency),
    averageLost: lost === 0 ? null : averageOf(sums.lost_price, lost, currency),
  }
}
