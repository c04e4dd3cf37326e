import { count, known, sum } from './counting.ts'
import { RATIO_SUMS, TOTAL } from './hotel-ratio-sums.ts'

/** Nights by their own date. */
export const NIGHTS = {
  nights: count(),
  rooms_sold: sum('d.rooms_sold'),
  rooms_sold_known: known('d.rooms_sold'),
  available_rooms: sum('d.available_rooms'),
  available_known: known('d.available_rooms'),
  complimentary_rooms: sum('d.complimentary_rooms'),
  complimentary_known: known('d.complimentary_rooms'),
  house_use_rooms: sum('d.house_use_rooms'),
  house_use_known: known('d.house_use_rooms'),
  out_of_order_rooms: sum('d.out_of_order_rooms'),
  out_of_order_known: known('d.out_of_order_rooms'),
  room_revenue_minor: sum('d.room_revenue_minor'),
  room_revenue_known: known('d.room_revenue_minor'),
  food_and_beverage_minor: sum('d.food_and_beverage_minor'),
  food_and_beverage_known: known('d.food_and_beverage_minor'),
  other_revenue_minor: sum('d.other_revenue_minor'),
  other_revenue_known: known('d.other_revenue_minor'),
  total_revenue_minor: sum(TOTAL),
  total_revenue_known: known(TOTAL),
  profit_minor: sum('d.gross_operating_profit_minor'),
  profit_known: known('d.gross_operating_profit_minor'),
  ...RATIO_SUMS,
  loss_judged: known(`${TOTAL} + h.loss_threshold_minor`),
  loss_nights: count(`${TOTAL} < h.loss_threshold_minor`),
} as const

export const REVIEWS_RECEIVED = {
  reviews_received: count(),
  reviews_negative: count('r.is_negative'),
  reviews_received_answered: known('r.responded_at'),
  score_hundredths: sum('round(r.score_percent * 100)'),
  score_known: known('r.score_percent'),
} as const

export const REVIEWS_ANSWERED = {
  reviews_answered: count(),
  reviews_answered_in_time: count('r.responded_at <= r.due_at'),
  response_minutes: sum('greatest(0, floor(extract(epoch from r.responded_at - r.received_at) / 60))'),
} as const

export const DISPUTES_OPENED = { disputes_opened: count(), opened_minor: sum('p.amount_minor') } as const

const WON = `p.status = 'WON'`
const LOST = `p.status = 'LOST'`
const CLOSED = `p.status = 'CLOSED_NO_ACTION'`

/** By the decision that stands: one that was opened again is decided on no day. */
export const DISPUTES_DECIDED = {
  disputes_won: count(WON),
  won_minor: sum('p.amount_minor', WON),
  disputes_lost: count(LOST),
  lost_minor: sum('p.amount_minor', LOST),
  disputes_closed: count(CLOSED),
  closed_minor: sum('p.amount_minor', CLOSED),
  recovered_minor: sum('p.recovered_minor'),
  recovered_known: known('p.recovered_minor'),
} as const

const all = { ...NIGHTS, ...REVIEWS_RECEIVED, ...REVIEWS_ANSWERED, ...DISPUTES_OPENED, ...DISPUTES_DECIDED }
export type HotelColumn = keyof typeof all
export const hotelColumns = Object.keys(all) as HotelColumn[]
