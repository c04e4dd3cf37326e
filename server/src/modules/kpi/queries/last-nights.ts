import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type LastNight = {
  readonly ventureId: VentureId
  readonly hotelId: string
  readonly name: string
  readonly lastNight: Day
}

/** The last night before a day that each hotel has recorded; a hotel without one has not begun. */
export async function lastNights(
  db: Reads,
  asked: readonly { readonly ventureId: VentureId; readonly day: Day }[],
): Promise<readonly LastNight[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<LastNight>`
    select h.venture_id as "ventureId", h.hotel_id as "hotelId", h.name, n.day as "lastNight"
    from unnest(${asked.map(({ ventureId }) => ventureId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as v (venture_id, day)
    join hospitality.hotel_facts h on h.venture_id = v.venture_id
    cross join lateral (
      select d.day from hospitality.hotel_day_facts d
      where d.venture_id = h.venture_id and d.hotel_id = h.hotel_id and d.day < v.day order by d.day desc limit 1) n
    order by h.venture_id, h.name, h.hotel_id`.execute(db)
  return rows
}
