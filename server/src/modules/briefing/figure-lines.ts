import type { BpoFigures, FreightFigures, HoldingsFigures, HotelFigures } from '@holdfast/contract'

/** `aim`: the target metric that it is compared with. */
type Named = {
  readonly metric: string
  readonly label: string
  readonly aim?: string
  /** Less of it is worse, so that a fall is told. */
  readonly fallIsBad?: true
}
/**
 * A sum of the day, one that may not be known (no row: nothing is), or a ratio that the figures hold as Σ ÷ Σ already; a
 * ratio of money is in major units.
 */
export type Line<F> = Named &
  (
    | { readonly format: 'count' | 'money'; readonly sumOf: (figures: F) => number | null }
    | { readonly format: 'count' | 'money'; readonly knownOf: (figures: F) => number | null }
    | { readonly format: 'ratio' | 'seconds' | 'money'; readonly ratioOf: (figures: F) => string | null }
  )

export const FREIGHT_LINES: readonly Line<FreightFigures>[] = [
  {
    metric: 'loads_delivered',
    aim: 'delivered',
    label: 'Loads delivered',
    format: 'count',
    fallIsBad: true,
    sumOf: (figures) => figures.delivered,
  },
  {
    fallIsBad: true,
    metric: 'revenue',
    aim: 'revenue',
    label: 'Revenue',
    format: 'money',
    sumOf: (figures) => figures.revenueMinor,
  },
  {
    metric: 'margin',
    aim: 'margin',
    label: 'Margin of known',
    format: 'money',
    fallIsBad: true,
    sumOf: (figures) => figures.marginMinor,
  },
  {
    metric: 'on_time_delivery',
    aim: 'onTimeDelivery',
    label: 'On-time delivery',
    format: 'ratio',
    ratioOf: (figures) => figures.onTimeDelivery,
  },
  { metric: 'missing_buy', label: 'Missing buy', format: 'count', sumOf: (figures) => figures.unknownCost },
]

export const BPO_LINES: readonly Line<BpoFigures>[] = [
  {
    fallIsBad: true,
    metric: 'calls',
    aim: 'calls',
    label: 'Calls',
    format: 'count',
    sumOf: (figures) => figures.calls,
  },
  {
    metric: 'answered_share',
    aim: 'answeredShare',
    label: 'Answered',
    format: 'ratio',
    ratioOf: (figures) => figures.answeredShare,
  },
  {
    metric: 'service_level',
    aim: 'serviceLevel',
    label: 'Service level',
    format: 'ratio',
    ratioOf: (figures) => figures.serviceLevel,
  },
  {
    metric: 'average_handle_time',
    aim: 'averageHandleTime',
    label: 'Average handle time',
    format: 'seconds',
    ratioOf: (figures) => figures.averageHandleTime,
  },
  {
    metric: 'appointments',
    aim: 'appointments',
    label: 'Appointments',
    format: 'count',
    fallIsBad: true,
    sumOf: (figures) => figures.appointments,
  },
  {
    fallIsBad: true,
    metric: 'deals',
    aim: 'deals',
    label: 'Deals',
    format: 'count',
    sumOf: (figures) => figures.deals,
  },
  {
    fallIsBad: true,
    metric: 'revenue',
    aim: 'revenue',
    label: 'Revenue',
    format: 'money',
    sumOf: (figures) => figures.revenueMinor,
  },
]

export const HOTEL_LINES: readonly Line<HotelFigures>[] = [
  {
    metric: 'occupancy',
    aim: 'occupancy',
    label: 'Occupancy',
    format: 'ratio',
    ratioOf: (figures) => figures.occupancy,
  },
  { metric: 'adr', aim: 'adr', label: 'ADR', format: 'money', ratioOf: (figures) => figures.adr },
  { metric: 'revpar', aim: 'revpar', label: 'RevPAR', format: 'money', ratioOf: (figures) => figures.revpar },
  {
    metric: 'revenue',
    aim: 'totalRevenue',
    label: 'Revenue',
    format: 'money',
    fallIsBad: true,
    knownOf: (figures) => figures.totalRevenueMinor,
  },
  {
    metric: 'loss_nights',
    aim: 'lossNights',
    label: 'Loss nights',
    format: 'count',
    knownOf: (figures) => (figures.lossJudged === 0 ? null : figures.lossNights),
  },
  { metric: 'nights', label: 'Nights recorded', format: 'count', sumOf: (figures) => figures.nights },
  {
    metric: 'reviews_received',
    label: 'Reviews received',
    format: 'count',
    sumOf: (figures) => figures.reviewsReceived,
  },
  {
    metric: 'reviews_answered',
    aim: 'reviewsAnswered',
    label: 'Reviews answered',
    format: 'count',
    sumOf: (figures) => figures.reviewsAnswered,
  },
]

export const HOLDINGS_LINES: readonly Line<HoldingsFigures>[] = [
  { metric: 'cash', label: 'Cash', format: 'money', knownOf: (figures) => figures.closingMinor },
]
