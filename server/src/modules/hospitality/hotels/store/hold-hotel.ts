import type { Hotel } from '@holdfast/engine/hospitality'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { maySeeHotel } from '../../policy.ts'
import { refuseMissingHotel } from '../hotel-ref.ts'
import { answersToday } from './hotel-people.ts'
import { toHotel } from './hotel-row.ts'

/** A hotel that nobody else can change until this transaction ends. */
export type HeldHotel = { readonly hotel: Hotel; readonly venture: CallerVenture; readonly isAssigned: boolean }

/**
 * Locks the hotel. Whoever records its nights does so too: of one hotel one writer at a time, and whoever changes what
 * nights count by misses none of them. Refuses `hotel.not_found` for what is not there for the caller, wherever it may be.
 */
export async function holdHotel(tx: Tx, caller: Caller, hotelId: string): Promise<HeldHotel> {
  if (caller.scope.length === 0) return refuseMissingHotel()
  const row = await tx
    .selectFrom('hospitality.hotels')
    .selectAll()
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', hotelId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return refuseMissingHotel()
  const venture = ventureOf(caller, row.venture_id)
  const isAssigned = await answersToday(tx, caller, venture, hotelId)
  return maySeeHotel(caller, venture.id, isAssigned)
    ? { hotel: toHotel(row), venture, isAssigned }
    : refuseMissingHotel()
}
