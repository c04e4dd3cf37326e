import type { HotelFigures } from '@holdfast/contract'
import type { HotelRatio } from '@holdfast/engine/hospitality'
import type { Day } from '@holdfast/engine/kernel'
import { perRoom, ratio } from '@holdfast/engine/kpi'
import type { PeriodSums } from '../queries/sum-periods.ts'
import type { HotelColumn } from '../store/hotel-columns.ts'
import { ratioParts } from '../store/hotel-ratio-sums.ts'

type Sums = PeriodSums<HotelColumn>
export type HotelMeasures = Omit<HotelFigures, 'periodStart' | 'currency' | 'computed' | 'asOf'>

export function hotelView(sums: Sums, periodStart: Day): HotelFigures {
  return {
    periodStart,
    currency: sums.currency,
    ...hotelMeasures(sums),
    computed: sums.is_now ? 'now' : 'stored',
    asOf: sums.as_of,
  }
}

export function hotelMeasures(
  sums: { readonly currency: string } & { readonly [C in HotelColumn]: number },
): HotelMeasures {
  return { nights: sums.nights, ...rooms(sums), ...ratios(sums), ...money(sums), ...reviews(sums), ...disputes(sums) }
}

type Columns = Parameters<typeof hotelMeasures>[0]

function rooms(sums: Columns) {
  return {
    roomsSold: known(sums.rooms_sold, sums.rooms_sold_known),
    roomsAvailable: known(sums.available_rooms, sums.available_known),
    complimentaryRooms: known(sums.complimentary_rooms, sums.complimentary_known),
    houseUseRooms: known(sums.house_use_rooms, sums.house_use_known),
    outOfOrderRooms: known(sums.out_of_order_rooms, sums.out_of_order_known),
  }
}

function ratios(sums: Columns) {
  const share = (name: HotelRatio) => ratio(ratioParts(sums, name).numerator, ratioParts(sums, name).denominator)
  const rate = (name: HotelRatio) => perRoom(ratioParts(sums, name), sums.currency)
  return {
    occupancy: share('occupancy'),
    adr: rate('adr'),
    revpar: rate('revpar'),
    trevpar: rate('trevpar'),
    goppar: rate('goppar'),
    occupancyWithComplimentary: share('occupancyWithComplimentary'),
    adrWithComplimentary: rate('adrWithComplimentary'),
    occupancyCounted: share('occupancyCounted'),
    occupancySubtracted: share('occupancySubtracted'),
    revparCounted: rate('revparCounted'),
    revparSubtracted: rate('revparSubtracted'),
  }
}

function money(sums: Columns) {
  return {
    roomRevenueMinor: known(sums.room_revenue_minor, sums.room_revenue_known),
    foodAndBeverageMinor: known(sums.food_and_beverage_minor, sums.food_and_beverage_known),
    otherRevenueMinor: known(sums.other_revenue_minor, sums.other_revenue_known),
    totalRevenueMinor: known(sums.total_revenue_minor, sums.total_revenue_known),
    grossOperatingProfitMinor: known(sums.profit_minor, sums.profit_known),
    lossNights: sums.loss_nights,
    lossJudged: sums.loss_judged,
  }
}

/** A score is kept in hundredths of a percent. */
const WHOLE_SCORE = 10_000
const MINUTES_OF_HOUR = 60

function reviews(sums: Columns) {
  return {
    reviewsReceived: sums.reviews_received,
    reviewsNegative: sums.reviews_negative,
    responseRate: ratio(sums.reviews_received_answered, sums.reviews_received),
    meanScore: ratio(sums.score_hundredths, sums.score_known * WHOLE_SCORE),
    reviewsAnswered: sums.reviews_answered,
    answeredInTime: ratio(sums.reviews_answered_in_time, sums.reviews_answered),
    meanResponseHours: ratio(sums.response_minutes, sums.reviews_answered * MINUTES_OF_HOUR),
  }
}

function disputes(sums: Columns) {
  const [won, lost] = [sums.disputes_won, sums.disputes_lost]
  return {
    disputesOpened: sums.disputes_opened,
    disputesOpenedMinor: sums.opened_minor,
    disputesWon: won,
    disputesLost: lost,
    disputesClosed: sums.disputes_closed,
    disputesWonMinor: sums.won_minor,
    disputesLostMinor: sums.lost_minor,
    recoveredMinor: known(sums.recovered_minor, sums.recovered_known),
    winRate: ratio(won, won + lost),
    winRateByAmount: ratio(sums.won_minor, sums.won_minor + sums.lost_minor),
    winRateOfAll: ratio(won, won + lost + sums.disputes_closed),
  }
}

/** The sum of what is known; of nothing known there is none. */
function known(sum: number, of: number): number | null {
  return of === 0 ? null : sum
}
