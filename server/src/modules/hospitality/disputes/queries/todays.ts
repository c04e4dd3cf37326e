import { businessDay } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

/**
 * `t (hotel_id, today)`: the date of each hotel by its own clock. SQL converts no zones, so it is given the dates. It has
 * the hotels that count: what is joined to it leaves out the disputes of void ones.
 */
export async function hotelTodays(
  db: Reads,
  { now }: Caller,
  ventureIds: readonly string[],
): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ id: string; zone: string }>`
    select hotel_id as id, time_zone as zone from hospitality.hotel_facts where venture_id = any (${[...ventureIds]}::uuid[])`.execute(
    db,
  )
  const days = rows.map(({ zone }) => businessDay(now, zone))
  return sql`unnest(${rows.map(({ id }) => id)}::uuid[], ${days}::date[]) as t (hotel_id, today)`
}
