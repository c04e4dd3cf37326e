import { contract, type DrillOf } from '@holdfast/contract'
import type { HotelMeasure } from './hotel-measure.ts'

function reviews(filters: DrillOf['filters'] = {}): DrillOf {
  return { path: contract.reviews.listReviews.path, filters, from: 'receivedFrom', to: 'receivedTo' }
}

/** First answers, by the day on which they were given. */
function answers(filters: DrillOf['filters'] = {}): DrillOf {
  return { ...reviews(filters), from: 'answeredFrom', to: 'answeredTo' }
}

const REVIEWS: readonly HotelMeasure[] = [
  {
    metric: 'reviewsReceived',
    label: 'Reviews received',
    unit: 'count',
    better: null,
    definition: 'By the hotel’s day on which they were received.',
    value: (figures) => figures.reviewsReceived,
    drill: reviews(),
  },
  {
    metric: 'reviewsNegative',
    label: 'Negative reviews',
    unit: 'count',
    better: 'lower',
    definition: 'Received with a score of at most 60 of 100.',
    value: (figures) => figures.reviewsNegative,
    drill: reviews({ band: 'NEGATIVE' }),
  },
  {
    metric: 'responseRate',
    label: 'Response rate',
    unit: 'share',
    better: 'higher',
    definition: 'Of the reviews received in the range, those that are answered by now.',
    value: (figures) => figures.responseRate,
    drill: reviews({ state: 'answered' }),
  },
  {
    metric: 'meanScore',
    label: 'Mean score',
    unit: 'share',
    better: 'higher',
    definition: 'Mean of the scores received, each by the scale of its source: 100 % is the best that it gives.',
    value: (figures) => figures.meanScore,
    coverage: (sums) => ({
      rows: sums.score_known,
      of: sums.reviews_received,
      what: 'reviews',
      lack: 'without a score',
    }),
    drill: reviews(),
  },
  {
    metric: 'reviewsAnswered',
    label: 'Reviews answered',
    unit: 'count',
    better: 'higher',
    definition: 'First answers by the hotel’s day of the answer, whenever the review came.',
    value: (figures) => figures.reviewsAnswered,
    drill: answers(),
  },
  {
    metric: 'answeredInTime',
    label: 'Answered in time',
    unit: 'share',
    better: 'higher',
    definition: 'Of the first answers in the range, those within the hours that the hotel allows.',
    value: (figures) => figures.answeredInTime,
    drill: answers({ inTime: 'true' }),
  },
]

function disputes(filters: DrillOf['filters'] = {}): DrillOf {
  return { path: contract.hotelDisputes.listHotelDisputes.path, filters, from: 'decidedFrom', to: 'decidedTo' }
}

const DISPUTES: readonly HotelMeasure[] = [
  {
    metric: 'disputesOpened',
    label: 'Disputes received',
    unit: 'count',
    better: 'lower',
    definition: 'By the day on which they came in.',
    value: (figures) => figures.disputesOpened,
    drill: {
      path: contract.hotelDisputes.listHotelDisputes.path,
      filters: {},
      from: 'openedFrom',
      to: 'openedTo',
    },
  },
  {
    metric: 'disputesWon',
    label: 'Disputes won',
    unit: 'count',
    better: 'higher',
    definition: 'By the day of the decision that stands.',
    value: (figures) => figures.disputesWon,
    drill: disputes({ status: 'WON' }),
  },
  {
    metric: 'disputesLost',
    label: 'Disputes lost',
    unit: 'count',
    better: 'lower',
    definition: 'By the day of the decision that stands.',
    value: (figures) => figures.disputesLost,
    drill: disputes({ status: 'LOST' }),
  },
  {
    metric: 'winRate',
    label: 'Win rate',
    unit: 'share',
    better: 'higher',
    definition: 'Won ÷ (won + lost), by the day of the decision.',
    value: (figures) => figures.winRate,
    drill: disputes({ state: 'over' }),
  },
  {
    metric: 'winRateByAmount',
    label: 'Win rate by amount',
    unit: 'share',
    better: 'higher',
    perCurrency: true,
    definition: 'Amounts of disputes won ÷ those won or lost, by the day of the decision.',
    value: (figures) => figures.winRateByAmount,
    drill: disputes({ state: 'over' }),
  },
  {
    metric: 'winRateOfAll',
    label: 'Win rate of all decided',
    unit: 'share',
    better: 'higher',
    definition: 'Won ÷ all that were decided, those that nobody contested too, by the day of the decision.',
    value: (figures) => figures.winRateOfAll,
    drill: disputes({ state: 'over' }),
  },
  {
    metric: 'recovered',
    label: 'Recovered',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'What came back of disputes, by the day of the decision, where it is known.',
    value: (figures) => figures.recoveredMinor,
    coverage: (sums) => ({
      rows: sums.recovered_known,
      of: sums.disputes_won + sums.disputes_lost + sums.disputes_closed,
      what: 'decided disputes',
      lack: 'of which nobody has said it',
    }),
    drill: disputes({ state: 'over' }),
  },
]

/** Reviews, then disputes. */
export const DESK_MEASURES: readonly HotelMeasure[] = [...REVIEWS, ...DISPUTES]
