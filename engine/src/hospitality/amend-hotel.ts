import { type Day, type Decision, type Instant, refuse, unchanged } from '../kernel/index.ts'
import type { Hotel } from './hotel.ts'
import { HOTEL_CHANGED, type HotelChange, type HotelChanged } from './hotel-events.ts'

const EDITABLE = [
  'name',
  'code',
  'rooms',
  'outOfOrderPolicy',
  'lossThresholdMinor',
  'reviewHours',
  'negativeReviewHours',
] as const
type Editable = (typeof EDITABLE)[number]

export type HotelAmendment = { readonly [Field in Editable]?: Hotel[Field] | undefined } & { readonly version: number }

/** What a past night counts by: when one of these changes, all nights of the hotel are counted anew. */
const COUNTED_BY: readonly Editable[] = ['outOfOrderPolicy', 'lossThresholdMinor']

/**
 * Edits what was given. Refuses `hotel.voided`, `record.changed` when somebody else edited meanwhile, and
 * `hotel.hours_order`. `nights` are the days of which the hotel has figures.
 */
export function amendHotel(
  hotel: Hotel,
  { version, ...given }: HotelAmendment,
  nights: readonly Day[],
): Decision<Hotel, HotelChanged> {
  refuseVoided(hotel)
  const changed = EDITABLE.filter((field) => given[field] !== undefined && given[field] !== hotel[field])
  if (changed.length === 0) return unchanged(hotel)
  if (version !== hotel.version)
    refuse('conflict', 'record.changed', 'Somebody changed this hotel meanwhile. Look at it again before you save.', {
      version: hotel.version,
    })
  const next = {
    ...hotel,
    ...Object.fromEntries(changed.map((field) => [field, given[field]])),
    version: hotel.version + 1,
  }
  checkReviewHours(next)
  const days = changed.some((field) => COUNTED_BY.includes(field)) ? nights : []
  const changes = Object.fromEntries(changed.map((field) => [field, { before: hotel[field], after: next[field] }]))
  return { next, events: [hotelChanged(next, changes, days)] }
}

/** Takes a mistaken hotel out of every figure with all its nights; voiding it again changes nothing. */
export function voidHotel(
  hotel: Hotel,
  { at, reason }: { readonly at: Instant; readonly reason: string },
  nights: readonly Day[],
): Decision<Hotel, HotelChanged> {
  if (hotel.voidedAt !== null) return unchanged(hotel)
  const next = { ...hotel, voidedAt: at, version: hotel.version + 1 }
  return { next, events: [hotelChanged(next, { voided: { before: null, after: reason } }, nights)] }
}

/** Nothing is recorded at a hotel that counts no more. Refuses `hotel.voided`. */
export function refuseVoided({ voidedAt }: Pick<Hotel, 'voidedAt'>): void {
  if (voidedAt !== null) refuse('conflict', 'hotel.voided', 'This hotel is void. Enter it again under its own code.')
}

/** Refuses `hotel.hours_order`: whoever is unhappy does not wait longer than whoever is not. */
export function checkReviewHours({
  reviewHours,
  negativeReviewHours,
}: Pick<Hotel, 'reviewHours' | 'negativeReviewHours'>): void {
  if (negativeReviewHours > reviewHours)
    refuse('refused', 'hotel.hours_order', 'A negative review is answered no later than any other.', {
      field: 'negativeReviewHours',
    })
}

export function hotelChanged(
  hotel: Pick<Hotel, 'id' | 'name'>,
  changes: Readonly<Record<string, HotelChange>>,
  days: readonly Day[],
): HotelChanged {
  return { type: HOTEL_CHANGED, subjectId: hotel.id, days, facts: { name: hotel.name, changes } }
}
