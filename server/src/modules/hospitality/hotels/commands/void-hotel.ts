import { voidHotel as decide } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { HotelRef } from '../hotel-ref.ts'
import { daysOfHotel } from '../store/days-of-hotel.ts'
import { holdHotel } from '../store/hold-hotel.ts'
import { saveHotel } from '../store/save-hotel.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken hotel out of every figure; voiding it again changes nothing. */
export async function voidHotel(tx: Tx, caller: Caller, { id, reason }: Input): Promise<HotelRef> {
  const { hotel, venture } = await holdHotel(tx, caller, id)
  authorizeManaging(caller, venture.id, 'void this hotel')
  const { next, events } = decide(hotel, { at: caller.now, reason }, await daysOfHotel(tx, hotel))
  await saveHotel(tx, hotel, next, { by: caller.person?.id ?? null, reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: hotel.id }
}
