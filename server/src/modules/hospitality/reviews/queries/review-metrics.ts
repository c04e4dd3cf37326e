import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { LONG_WAIT_HOURS, REVIEW_SOURCES, type ReviewSource } from '@holdfast/engine/hospitality'
import { type Day, daysBetween, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelSight } from '../../policy.ts'
import { type FiguresRow, figuresOf, reviewSums } from './review-sums.ts'

type Endpoint = typeof contract.reviews.reviewMetrics
type Row = FiguresRow & {
  readonly source: ReviewSource | null
  readonly hotel: { readonly id: string; readonly name: string; readonly code: string } | null
}

const MOST_DAYS = 400

/** Figures of reviews received in a range, as a whole, by source and by hotel; of ventures whose every hotel is seen. */
export async function reviewMetrics(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { whole } = hotelSight(caller, input.ventureId)
  authorize(input.ventureId === undefined || whole.length > 0, 'see the figures of this venture’s reviews')
  const { from, to } = checkedRange(input)
  const ofHotel = input.hotelId === undefined ? sql`` : sql`and r.hotel_id = ${input.hotelId}`
  const longAgo = new Date(Date.parse(caller.now) - LONG_WAIT_HOURS * 3_600_000).toISOString()
  const found = await sql<Row>`
    select f.*, case when h.id is not null then json_build_object('id', h.id, 'name', h.name, 'code', h.code) end as hotel
    from (
      select r.venture_id, r.hotel_id, r.source, ${reviewSums(caller.now, longAgo)}
      from hospitality.reviews r join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id
      where r.venture_id = any (${[...whole]}::uuid[]) and r.received_on between ${from}::date and ${to}::date ${ofHotel}
        and r.voided_at is null and not r.is_test and h.voided_at is null
      group by grouping sets ((), (r.source), (r.venture_id, r.hotel_id))) f
    left join hospitality.hotels h on h.venture_id = f.venture_id and h.id = f.hotel_id
    order by h.name, h.id`.execute(db)
  return { from, to, asOf: caller.now, ...grouped(found.rows) }
}

function grouped(rows: readonly Row[]): Pick<Reply<Endpoint>, 'total' | 'bySource' | 'byHotel'> {
  const [total] = rows.filter(({ source, hotel }) => source === null && hotel === null)
  if (!total) throw new Error('A sum over everything is always there.')
  return {
    total: figuresOf(total),
    bySource: REVIEW_SOURCES.flatMap((source) =>
      rows.filter((row) => row.source === source).map((row) => ({ source, ...figuresOf(row) })),
    ),
    byHotel: rows.flatMap((row) => (row.hotel ? [{ hotel: row.hotel, ...figuresOf(row) }] : [])),
  }
}

function checkedRange({ from, to }: { readonly from: Day; readonly to: Day }) {
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS)
    refuse('refused', 'range.invalid', `Ask for 1 to ${MOST_DAYS} days, the first one first.`, { from, to })
  return { from, to }
}
