import type { contract, ParsedInput } from '@holdfast/contract'
import { openDispute } from '@holdfast/engine/hospitality'
import type { HotelDisputeId } from '@holdfast/engine/kernel'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { answersToday } from '../../hotels/store/hotel-people.ts'
import { hotelVenture, maySeeHotel, mayWorkAtHotel } from '../../policy.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { refuseMissingHotel, requireHotel, requireOwner } from '../store/find-hotel.ts'
import { insertDispute } from '../store/save-dispute.ts'
import { takeIds } from '../store/take-ids.ts'

type Input = ParsedInput<typeof contract.hotelDisputes.createHotelDispute>

/** Enters a dispute in its hotel's currency. Refuses `hotel.not_found`, `person.unknown`, `dispute.reference_taken`. */
export async function createDispute(tx: Tx, caller: Caller, input: Input): Promise<DisputeRef> {
  const venture = hotelVenture(caller, input.ventureId)
  const hotel = await requireHotel(tx, venture.id, input.hotelId)
  const isMine = await answersToday(tx, caller, venture, hotel.id)
  if (!maySeeHotel(caller, venture.id, isMine)) refuseMissingHotel()
  authorize(mayWorkAtHotel(caller, venture.id, isMine), 'enter disputes of this hotel')
  const [id] = await takeIds<HotelDisputeId>(tx, 1)
  const entered = {
    ...input,
    id,
    ventureId: venture.id,
    hotelId: hotel.id,
    hotelName: hotel.name,
    zone: hotel.zone,
    currency: hotel.currency,
    ownerId: typeof input.ownerId === 'string' ? await requireOwner(tx, venture.id, input.ownerId) : null,
    isTest: caller.person?.isTest ?? false,
  }
  const { next, events } = openDispute(entered, disputeContextOf(caller, venture))
  await insertDispute(tx, next, personOf(caller))
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}
