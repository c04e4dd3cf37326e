import { OUT_OF_ORDER_POLICIES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { amountMinor, can, currency, day, Money, person, text, uuid, zone } from './values.ts'

const hours = z.int().min(1).max(720)
const rooms = z.int().min(1).max(100_000)

/** From one day to another, both included; `endsOn` null: until further notice. */
const Assignment = z.strictObject({ userId: uuid, startsOn: day, endsOn: day.nullable() })

export const ListedHotel = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    /** What the hotel calls itself in its files; a file that names another is refused. */
    code: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    /** Physical rooms; null: nobody has said how many, and none are assumed. */
    rooms: z.int().nullable(),
    /** COUNTED: rooms out of order are available rooms. SUBTRACTED: they are not. */
    outOfOrderPolicy: z.enum(OUT_OF_ORDER_POLICIES),
    /** A night whose whole revenue is below it is a loss night; null: nights are not judged. */
    lossThreshold: Money.nullable(),
    /** Hours in which a review is to be answered, and a negative one. */
    reviewHours: z.int(),
    negativeReviewHours: z.int(),
    /** Who answers for it today, by name. */
    people: z.array(person),
    /** The last night of which figures are recorded; null: none yet. */
    lastNight: z.string().nullable(),
    /** The business day that it is at the hotel. */
    today: z.string(),
  })
  .meta({ id: 'ListedHotel' })

export const Hotel = z
  .strictObject({
    ...ListedHotel.shape,
    /** Everybody who answers, answered or will answer for it, with their days; the latest first. */
    assignments: z.array(
      z.strictObject({ person, startsOn: z.string(), endsOn: z.string().nullable(), isCurrent: z.boolean() }),
    ),
    createdAt: z.string(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
    /** `amend`, `assign`, `void`: the hotel itself; `record`: its nights. */
    can,
  })
  .meta({ id: 'Hotel' })

/** What people write of a hotel at any time. */
export const hotelFields = {
  name: text(120),
  code: text(40),
  rooms: rooms.nullable(),
  outOfOrderPolicy: z.enum(OUT_OF_ORDER_POLICIES),
  lossThresholdMinor: amountMinor.nullable(),
  reviewHours: hours,
  negativeReviewHours: hours,
}

/** Zone and currency are said once: they date and price everything else of the hotel. */
export const NewHotel = z.strictObject({
  ventureId: uuid,
  name: hotelFields.name,
  code: hotelFields.code,
  timeZone: zone,
  currency,
  ...z.strictObject(hotelFields).omit({ name: true, code: true }).partial().shape,
})

export const HotelChange = z.strictObject({
  version: z.int().min(1),
  ...z.strictObject(hotelFields).partial().shape,
})

export const HotelPeople = z.strictObject({
  version: z.int().min(1),
  people: z.array(Assignment).max(200),
})

export type ListedHotel = z.output<typeof ListedHotel>
export type Hotel = z.output<typeof Hotel>
