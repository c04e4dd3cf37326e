import { z } from 'zod'
import { currency, day, ratio } from './values.ts'

const count = z.int()
/** Whole minor units; null: of no night is it known. */
const sum = z.int().nullable()
/** Major units of the currency for one room, to six decimals; null: no data. */
const rate = z.string().nullable()

/**
 * Of hotels in one currency. Every ratio is Σ ÷ Σ of the nights of which both sides are known, a fraction to six decimals,
 * rounded half-even; null is no data, never 0.
 */
export const hotelMeasures = {
  /** Nights that were recorded, whatever of them is known. */
  nights: count,
  roomsSold: sum,
  roomsAvailable: sum,
  complimentaryRooms: sum,
  houseUseRooms: sum,
  outOfOrderRooms: sum,
  occupancy: ratio,
  adr: rate,
  revpar: rate,
  trevpar: rate,
  goppar: rate,
  /** With complimentary rooms among the occupied ones. */
  occupancyWithComplimentary: ratio,
  adrWithComplimentary: rate,
  /** Rooms out of order counted as available, or subtracted, in every hotel alike. */
  occupancyCounted: ratio,
  occupancySubtracted: ratio,
  revparCounted: rate,
  revparSubtracted: rate,
  roomRevenueMinor: sum,
  foodAndBeverageMinor: sum,
  otherRevenueMinor: sum,
  /** Of nights of which all three revenues are known. */
  totalRevenueMinor: sum,
  grossOperatingProfitMinor: sum,
  /** Nights below their hotel’s threshold, of `lossJudged`: those of which the whole revenue and a threshold are known. */
  lossNights: count,
  lossJudged: count,
  /** By the day on which they were received. */
  reviewsReceived: count,
  reviewsNegative: count,
  /** Of those that were received, answered on whatever day. */
  responseRate: ratio,
  /** From 0 to 1; 1 is the best that its source gives. */
  meanScore: ratio,
  /** First answers, by the day of the answer. */
  reviewsAnswered: count,
  answeredInTime: ratio,
  meanResponseHours: ratio,
  disputesOpened: count,
  disputesOpenedMinor: z.int(),
  /** By the day of the decision that stands. */
  disputesWon: count,
  disputesLost: count,
  disputesClosed: count,
  disputesWonMinor: z.int(),
  disputesLostMinor: z.int(),
  recoveredMinor: sum,
  /** Won ÷ (won + lost) by count; by amount; won ÷ all that were decided, those given up too. */
  winRate: ratio,
  winRateByAmount: ratio,
  winRateOfAll: ratio,
}

export const HotelFigures = z
  .strictObject({
    periodStart: day,
    currency,
    ...hotelMeasures,
    /** now: a day that had no row yet was computed for this reply. */
    computed: z.enum(['stored', 'now']),
    asOf: z.string(),
  })
  .meta({ id: 'HotelFigures' })
export type HotelFigures = z.output<typeof HotelFigures>
