import type { HotelNight } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type HeldHotel, holdHotel } from '../../hotels/store/hold-hotel.ts'
import { refuseMissingNight } from '../night-ref.ts'
import { toNight } from './night-row.ts'

export type HeldNight = HeldHotel & { readonly night: HotelNight }

/** A night that nobody else changes until this transaction ends: its hotel is held. Refuses `night.not_found`. */
export async function holdNight(tx: Tx, caller: Caller, id: string): Promise<HeldNight> {
  const found = await findNight(tx, caller, id)
  if (!found) return refuseMissingNight()
  const held = await holdHotel(tx, caller, found.hotel_id)
  const row = await findNight(tx, caller, id)
  return row ? { ...held, night: toNight(row) } : refuseMissingNight()
}

async function findNight(tx: Tx, caller: Caller, id: string) {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('hospitality.hotel_days')
    .selectAll()
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', id)
    .executeTakeFirst()
}
