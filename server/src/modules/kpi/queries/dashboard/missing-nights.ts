import type { HotelBreakdown, Tile } from '@holdfast/contract'
import { addDays, type Day, daysBetween } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { WhichHotel } from '../hotel-source.ts'
import type { KnownDays } from '../known-days.ts'
import type { Span } from './compared-range.ts'

/** By hotel, the first night that was ever recorded of it. */
export type FirstNights = ReadonlyMap<string, Day>

export async function firstNights(db: Reads, { venture }: KnownDays, { hotelId }: WhichHotel): Promise<FirstNights> {
  const { rows } = await sql<{ readonly hotelId: string; readonly day: Day }>`
    select h.hotel_id as "hotelId", n.day from hospitality.hotel_facts h
    cross join lateral (
      select day from kpi.hotel_daily k where k.venture_id = h.venture_id and k.hotel_id = h.hotel_id and k.nights > 0
      order by day limit 1) n
    where h.venture_id = ${venture.id} and (${hotelId ?? null}::uuid is null or h.hotel_id = ${hotelId ?? null}::uuid)`.execute(
    db,
  )
  return new Map(rows.map(({ hotelId: id, day }) => [id, day]))
}

/** Nights that a hotel ought to have recorded in a range: up to yesterday, and none before its first. */
export function nightsExpected({ from, to }: Span, first: Day | undefined, today: Day): number {
  if (first === undefined) return 0
  const [start, end] = [first > from ? first : from, to < today ? to : addDays(today, -1)]
  return end < start ? 0 : daysBetween(start, end) + 1
}

export function missingTile(breakdowns: readonly HotelBreakdown[]): Tile {
  const missing = breakdowns.reduce((sum, { total }) => sum + total.nightsMissing, 0)
  return {
    metric: 'nightsMissing',
    label: 'Nights missing',
    unit: 'count',
    currency: null,
    value: String(missing),
    previous: null,
    change: null,
    better: 'lower',
    spark: [],
    measured: null,
    target: null,
    definition: 'Days up to yesterday of which a hotel has recorded no night, from its first recorded night on.',
    drill: null,
  }
}
