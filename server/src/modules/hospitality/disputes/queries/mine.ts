import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'

/** Who asks when nobody in person does. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whether a dispute `d` is the caller's own, or of a hotel that they answer for on the venture's today. */
export function isMine(caller: Caller): RawBuilder<boolean> {
  const me = caller.person?.id ?? NOBODY
  const todays = JSON.stringify(Object.fromEntries(caller.ventures.map(({ id, today }) => [id, today])))
  return sql<boolean>`(d.owner_id is not distinct from ${me}::uuid or exists (
    select from hospitality.hotel_people p where p.venture_id = d.venture_id and p.hotel_id = d.hotel_id
      and p.user_id = ${me}::uuid and p.during @> (${todays}::jsonb ->> d.venture_id::text)::date))`
}
