import type { HotelNight } from '@holdfast/engine/hospitality'
import type { Day, HotelId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type NightRow, toNight } from './night-row.ts'

type Named = { readonly hotelId: HotelId; readonly day: Day }

/** Who a night is: of one hotel there is one of a day. */
export const nightKey = ({ hotelId, day }: Named): string => `${hotelId} ${day}`

/** The nights that stand of these, void ones too. To change them, hold their hotels first. */
export async function standingNights(
  db: Reads,
  ventureId: string,
  named: readonly Named[],
): Promise<ReadonlyMap<string, HotelNight>> {
  const found = await sql<NightRow>`
    select d.* from unnest(${named.map(({ hotelId }) => hotelId)}::uuid[], ${named.map(({ day }) => day)}::date[]) as n (hotel_id, day)
    join hospitality.hotel_days d on d.venture_id = ${ventureId} and d.hotel_id = n.hotel_id and d.day = n.day`.execute(
    db,
  )
  return new Map(found.rows.map(toNight).map((night) => [nightKey(night), night]))
}
