import type { Hotel, OutOfOrderPolicy } from '@holdfast/engine/hospitality'
import type { HotelId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type HotelRow = Selectable<DB['hospitality.hotels']>

/** The hotel as its rules see it. */
export function toHotel(row: HotelRow): Hotel {
  return {
    id: row.id as HotelId,
    ventureId: row.venture_id as VentureId,
    name: row.name,
    code: row.code,
    timeZone: row.time_zone,
    currency: row.currency,
    rooms: row.rooms,
    outOfOrderPolicy: row.out_of_order_policy as OutOfOrderPolicy,
    lossThresholdMinor: row.loss_threshold_minor,
    reviewHours: row.review_hours,
    negativeReviewHours: row.negative_review_hours,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

/** The columns of what people write of a hotel. */
export function hotelColumns(hotel: Hotel) {
  return {
    name: hotel.name,
    code: hotel.code,
    rooms: hotel.rooms,
    out_of_order_policy: hotel.outOfOrderPolicy,
    loss_threshold_minor: hotel.lossThresholdMinor,
    review_hours: hotel.reviewHours,
    negative_review_hours: hotel.negativeReviewHours,
    version: hotel.version,
  }
}
