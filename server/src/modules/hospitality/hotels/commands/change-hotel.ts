import type { contract, ParsedInput } from '@holdfast/contract'
import { amendHotel } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { HotelRef } from '../hotel-ref.ts'
import { holdHotel } from '../store/hold-hotel.ts'
import { nightsOfHotel } from '../store/nights-of-hotel.ts'
import { saveHotel } from '../store/save-hotel.ts'

type Input = ParsedInput<typeof contract.hotels.changeHotel>

/** Edits what is given. Refuses `record.changed`, `hotel.code_taken`, `hotel.hours_order`, `hotel.voided`. */
export async function changeHotel(tx: Tx, caller: Caller, { id, ...amendment }: Input): Promise<HotelRef> {
  const { hotel, venture } = await holdHotel(tx, caller, id)
  authorizeManaging(caller, venture.id, 'change this hotel')
  const { next, events } = amendHotel(hotel, amendment, await nightsOfHotel(tx, hotel))
  await saveHotel(tx, hotel, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: hotel.id }
}
