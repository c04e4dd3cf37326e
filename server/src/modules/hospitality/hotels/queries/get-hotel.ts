import type { Hotel as HotelView } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayManageHotels, mayRecordNights } from '../../policy.ts'
import { refuseMissingHotel } from '../hotel-ref.ts'
import { inSight } from './hotels-in-sight.ts'
import { besideHotel, type FoundHotel, isCurrent, toListedHotel } from './listed-hotel.ts'

/** One hotel, also a void one. Refuses `hotel.not_found` for what is not there for the caller, wherever it may be. */
export async function getHotel(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<HotelView> {
  const { rows } = await sql<FoundHotel>`
    select h.*, ${besideHotel} from hospitality.hotels h where ${inSight(caller)} and h.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return refuseMissingHotel()
  const { today } = ventureOf(caller, row.venture_id)
  return {
    ...toListedHotel(caller, row),
    assignments: row.assignments.map((each) => ({
      person: { id: each.id, name: each.name },
      startsOn: each.starts_on,
      endsOn: each.ends_on,
      isCurrent: isCurrent(each, today),
    })),
    createdAt: row.created_at,
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
    version: row.version,
    can: whatNext(caller, row),
  }
}

function whatNext(caller: Caller, { venture_id, voided_at }: FoundHotel): Record<string, boolean> {
  const stands = voided_at === null
  const manages = stands && mayManageHotels(caller, venture_id)
  return { amend: manages, assign: manages, void: manages, record: stands && mayRecordNights(caller, venture_id) }
}
