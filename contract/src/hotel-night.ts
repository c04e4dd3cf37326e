import { NIGHT_SOURCES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { Import } from './imports.ts'
import { can, day, Money, person, ratio, uuid } from './values.ts'

const count = z.int().nullable()
const amount = Money.nullable()

/** What is known of a night. Counts of rooms; money in the hotel's currency; null: unknown, which is not 0. */
const figures = {
  /** Physical rooms that night. */
  physicalRooms: count,
  outOfOrderRooms: count,
  /** Without the complimentary rooms and those that the house uses. */
  roomsSold: count,
  complimentaryRooms: count,
  houseUseRooms: count,
  roomRevenue: amount,
  foodAndBeverage: amount,
  otherRevenue: amount,
  grossOperatingProfit: amount,
}

export const RecordedNight = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    hotel: z.strictObject({ id: uuid, name: z.string(), code: z.string() }),
    /** The hotel's own business date, as it was written. */
    day: z.string(),
    ...figures,
    /** Physical rooms, less those out of order where the hotel subtracts them; null: what it takes is unknown. */
    availableRooms: count,
    /** Rooms, food and beverage and other revenue together; null while one of them is unknown. */
    totalRevenue: amount,
    /** Fractions and major units, six decimals, half-even; null: unknown, or nothing to divide by. */
    occupancy: ratio,
    adr: ratio,
    revpar: ratio,
    trevpar: ratio,
    goppar: ratio,
    /** Whether the night brought less than the hotel's threshold; null: its revenue is unknown, or there is none. */
    isLossNight: z.boolean().nullable(),
    /** What is possible and worth a look, as sentences. */
    warnings: z.array(z.string()),
    source: z.enum(NIGHT_SOURCES),
    recordedBy: person.nullable(),
    recordedAt: z.string(),
    version: z.int(),
    can,
  })
  .meta({ id: 'RecordedNight' })

/** A night with everything that it said before, the latest first. */
export const RecordedNightHistory = z
  .strictObject({
    ...RecordedNight.shape,
    history: z.array(
      z.strictObject({
        version: z.int(),
        ...figures,
        source: z.enum(NIGHT_SOURCES),
        recordedBy: person.nullable(),
        recordedAt: z.string(),
        /** Why the night was void then; null: it was not. */
        voidReason: z.string().nullable(),
      }),
    ),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'RecordedNightHistory' })

const total = z.strictObject({ sum: z.int(), nights: z.int() })
const measured = z.strictObject({
  /** Σ ÷ Σ, six decimals, half-even; money in major units. null: no night has both, or the sum below is 0. */
  value: ratio,
  /** Over how many nights. */
  nights: z.int(),
})

/** Sums of one currency over a whole range. Each says on how many nights it is known. */
export const HotelSums = z
  .strictObject({
    currency: z.string(),
    nights: z.int(),
    physicalRooms: total,
    outOfOrderRooms: total,
    roomsSold: total,
    complimentaryRooms: total,
    houseUseRooms: total,
    /** In minor units. */
    roomRevenueMinor: total,
    foodAndBeverageMinor: total,
    otherRevenueMinor: total,
    totalRevenueMinor: total,
    grossOperatingProfitMinor: total,
    /** Of the nights that could be judged; null: of none of them are both the whole revenue and a threshold known. */
    lossNights: z.int().nullable(),
    occupancy: measured,
    adr: measured,
    revpar: measured,
    trevpar: measured,
    goppar: measured,
    /** Complimentary rooms counted as sold. */
    occupancyWithComplimentary: measured,
    adrWithComplimentary: measured,
    /** Rooms out of order counted as available, or subtracted, in every hotel alike. */
    occupancyCounted: measured,
    occupancySubtracted: measured,
    revparCounted: measured,
    revparSubtracted: measured,
  })
  .meta({ id: 'HotelSums' })

const rooms = z.int().min(0).max(100_000).nullable().optional()
const minor = z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable().optional()

/** What is said of a night. A field that is left out stays as it is; null makes it unknown. Money in minor units. */
export const GivenNight = z.strictObject({
  day,
  /** The version that was seen, 0 of a night that was not there; left out: whatever stands. */
  version: z.int().min(0).optional(),
  physicalRooms: rooms,
  outOfOrderRooms: rooms,
  roomsSold: rooms,
  complimentaryRooms: rooms,
  houseUseRooms: rooms,
  roomRevenueMinor: minor,
  foodAndBeverageMinor: minor,
  otherRevenueMinor: minor,
  grossOperatingProfitMinor: minor,
})

export const NightsRecorded = z
  .strictObject({
    inserted: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** The nights that were given, by day, as they stand now. */
    nights: z.array(RecordedNight),
  })
  .meta({ id: 'NightsRecorded' })

export const UploadedNights = z
  .strictObject({
    /** The id of the import: its rows are put right and mapped under /imports. */
    token: uuid,
    preview: Import,
  })
  .meta({ id: 'UploadedNights' })

export type RecordedNight = z.output<typeof RecordedNight>
export type RecordedNightHistory = z.output<typeof RecordedNightHistory>
export type HotelSums = z.output<typeof HotelSums>
