import type { contract, ParsedInput } from '@holdfast/contract'
import { checkReviewHours, type Hotel, hotelChanged } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging, hotelVenture } from '../../policy.ts'
import type { HotelRef } from '../hotel-ref.ts'
import { insertHotel } from '../store/save-hotel.ts'

type Input = ParsedInput<typeof contract.hotels.createHotel>

/** Refuses `hotel.code_taken`, `hotel.hours_order`. */
export async function createHotel(tx: Tx, caller: Caller, input: Input): Promise<HotelRef> {
  const venture = hotelVenture(caller, input.ventureId)
  authorizeManaging(caller, venture.id, 'enter hotels in this venture')
  const hotel: Omit<Hotel, 'id'> = {
    ventureId: venture.id,
    name: input.name,
    code: input.code,
    timeZone: input.timeZone,
    currency: input.currency,
    rooms: input.rooms ?? null,
    outOfOrderPolicy: input.outOfOrderPolicy ?? 'COUNTED',
    lossThresholdMinor: input.lossThresholdMinor ?? null,
    reviewHours: input.reviewHours ?? REVIEW_HOURS,
    negativeReviewHours:
      input.negativeReviewHours ?? Math.min(NEGATIVE_REVIEW_HOURS, input.reviewHours ?? REVIEW_HOURS),
    voidedAt: null,
    version: 1,
  }
  checkReviewHours(hotel)
  const id = await insertHotel(tx, caller, hotel)
  publish(tx, caller, venture.id, [
    hotelChanged({ ...hotel, id }, { entered: { before: null, after: hotel.code } }, []),
  ])
  return { ventureId: venture.id, id }
}

const REVIEW_HOURS = 48
const NEGATIVE_REVIEW_HOURS = 24
