import { type RawBuilder, sql } from 'kysely'
import { type FactDays, type FigureTable, sumsOf } from './figure-table.ts'
import {
  DISPUTES_DECIDED,
  DISPUTES_OPENED,
  type HotelColumn,
  hotelColumns,
  NIGHTS,
  REVIEWS_ANSWERED,
  REVIEWS_RECEIVED,
} from './hotel-columns.ts'

type Counted = { readonly [column: string]: string }

/** Nights, reviews and disputes of each hotel, every one by its own day. */
export const hotelTable: FigureTable<HotelColumn> = {
  table: 'kpi.hotel_daily',
  keys: ['day', 'hotel_id', 'currency'],
  columns: hotelColumns,
  fromFacts,
}

function fromFacts(asked: FactDays): RawBuilder<unknown> {
  const parts = [
    nightsOf(asked),
    reviewsOf('r.received_on', REVIEWS_RECEIVED, asked),
    reviewsOf('r.responded_on', REVIEWS_ANSWERED, asked),
    disputesOf('p.opened_on', DISPUTES_OPENED, asked),
    disputesOf('p.decided_on', DISPUTES_DECIDED, asked),
  ]
  return sql`
    select day, hotel_id, currency, ${sumsOf(hotelColumns, 'parts')} from (${sql.join(parts, sql` union all `)}) parts
    group by day, hotel_id, currency`
}

function nightsOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select d.day, d.hotel_id, d.currency, ${figures(NIGHTS)}
    from hospitality.hotel_day_facts d
    join hospitality.hotel_facts h on h.venture_id = d.venture_id and h.hotel_id = d.hotel_id
    where d.venture_id = ${ventureId} and d.day = any (${days})
    group by d.day, d.hotel_id, d.currency`
}

function reviewsOf(on: string, counted: Counted, { ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select ${sql.raw(on)} as day, r.hotel_id, h.currency, ${figures(counted)}
    from hospitality.review_facts r
    join hospitality.hotel_facts h on h.venture_id = r.venture_id and h.hotel_id = r.hotel_id
    where r.venture_id = ${ventureId} and ${sql.raw(on)} = any (${days})
    group by ${sql.raw(on)}, r.hotel_id, h.currency`
}

/** A decision of a dispute that was opened again does not stand. */
function disputesOf(on: string, counted: Counted, { ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select ${sql.raw(on)} as day, p.hotel_id, p.currency, ${figures(counted)}
    from hospitality.dispute_facts p
    join hospitality.hotel_facts h on h.venture_id = p.venture_id and h.hotel_id = p.hotel_id
    where p.venture_id = ${ventureId} and ${sql.raw(on)} = any (${days})
    group by ${sql.raw(on)}, p.hotel_id, p.currency`
}

/** Every column in its place; what a part does not count is 0 there. */
function figures(counted: Counted): RawBuilder<unknown> {
  return sql.join(hotelColumns.map((column) => sql`${sql.raw(counted[column] ?? '0')} as ${sql.ref(column)}`))
}
