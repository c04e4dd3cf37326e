import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { type HotelSight, hotelSight } from '../../policy.ts'

/** What a hotel `h` must be for the caller to see it: of a venture that they see whole, or one they answer for today. */
export function inSight(caller: Caller, ventureId?: string): RawBuilder<boolean> {
  const sight = hotelSight(caller, ventureId)
  return sql<boolean>`(h.venture_id = any (${sight.whole}::uuid[]) or ${isAssigned(caller, sight)})`
}

function isAssigned(caller: Caller, { assigned }: HotelSight): RawBuilder<boolean> {
  if (assigned.length === 0) return sql`false`
  const todays = caller.ventures.filter(({ id }) => assigned.includes(id))
  return sql`exists (
    select from unnest(${todays.map(({ id }) => id)}::uuid[], ${todays.map(({ today }) => today)}::date[]) as t (venture_id, today)
    join hospitality.hotel_people p on p.venture_id = t.venture_id and p.during @> t.today
    where p.venture_id = h.venture_id and p.hotel_id = h.id and p.user_id = ${caller.person?.id ?? null})`
}
