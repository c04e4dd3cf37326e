import { refuse } from '../../kernel/index.ts'
import { DAY_TOTALS, type DayFigures, type DayTotal } from './day-totals.ts'

export const TOTAL_NAMES: Readonly<Record<DayTotal, string>> = {
  inbound: 'Incoming calls',
  outbound: 'Outgoing calls',
  answered: 'Answered',
  abandoned: 'Abandoned',
  shortAbandoned: 'Abandoned short',
  answeredInTime: 'Answered in time',
  abandonedInTime: 'Abandoned in time',
  dials: 'Dials',
  connects: 'Connects',
  resolved: 'Resolved',
  appointments: 'Appointments',
  deals: 'Deals',
  ratings: 'Ratings',
  ratingSum: 'Sum of ratings',
  answerSeconds: 'Wait until the answer',
  talkSeconds: 'Talk',
  holdSeconds: 'Hold',
  wrapSeconds: 'Wrap-up',
  loggedInSeconds: 'Signed in',
  revenueMinor: 'Revenue',
}

const MOST_COUNTED = 1_000_000
const MOST_MINOR = 1_000_000_000_000
const DAY_SECONDS = 25 * 3600

/** What cannot be more than what, where both are known. */
const WITHIN: readonly (readonly [part: DayTotal, whole: DayTotal])[] = [
  ['answered', 'inbound'],
  ['abandoned', 'inbound'],
  ['answeredInTime', 'answered'],
  ['abandonedInTime', 'abandoned'],
  ['shortAbandoned', 'abandoned'],
]

/**
 * Refuses what no day can be: `totals.not_a_count`, `totals.too_large`, `totals.do_not_fit` where a part is more than its
 * whole, `totals.offered_unknown`, `totals.ratings_incomplete` where ratings and their sum are not both known. Each names its `field`.
 */
export function checkTotals(figures: DayFigures): void {
  for (const total of DAY_TOTALS) checkOne(total, figures[total])
  for (const [part, whole] of WITHIN) checkWithin(figures, part, whole)
  const { inbound, answered, abandoned } = figures
  if (inbound !== null && (answered ?? 0) + (abandoned ?? 0) > inbound)
    refuseFit('abandoned', 'Answered and abandoned calls together are more than the incoming ones.')
  checkOffered(figures)
  checkConnects(figures)
  checkRatings(figures)
}

function checkOne(total: DayTotal, value: number | null): void {
  if (value === null) return
  const name = TOTAL_NAMES[total]
  if (!Number.isSafeInteger(value) || value < 0)
    refuse('refused', 'totals.not_a_count', `${name} is a whole number, 0 or more.`, { field: total })
  const most = total === 'revenueMinor' ? MOST_MINOR : total === 'loggedInSeconds' ? DAY_SECONDS : MOST_COUNTED
  if (value > most) refuse('refused', 'totals.too_large', `${name} is more than a day can have.`, { field: total })
}

function checkWithin(figures: DayFigures, part: DayTotal, whole: DayTotal): void {
  const [some, all] = [figures[part], figures[whole]]
  if (some !== null && all !== null && some > all)
    refuseFit(part, `${TOTAL_NAMES[part]} (${some}) is more than ${TOTAL_NAMES[whole].toLowerCase()} (${all}).`)
}

/** Of offered, answered and abandoned two must be known, or a share would be one of nothing. */
function checkOffered({ inbound, answered, abandoned }: DayFigures): void {
  if (inbound !== null || (answered === null) === (abandoned === null)) return
  const field = answered === null ? 'answered' : 'abandoned'
  refuse(
    'refused',
    'totals.offered_unknown',
    'Give the incoming calls too, or both the answered and the abandoned ones.',
    { field },
  )
}

function checkConnects({ inbound, outbound, connects }: DayFigures): void {
  if (connects !== null && inbound !== null && outbound !== null && connects > inbound + outbound)
    refuseFit('connects', 'More connects than calls: correct one of the two.')
}

function checkRatings({ ratings, ratingSum }: DayFigures): void {
  if ((ratings === null) !== (ratingSum === null))
    refuse('refused', 'totals.ratings_incomplete', 'Give how many ratings there were and their sum, or neither.', {
      field: ratings === null ? 'ratings' : 'ratingSum',
    })
  if (ratings !== null && ratingSum !== null && (ratingSum < ratings || ratingSum > ratings * 5))
    refuseFit('ratingSum', `${ratings} ratings of 1 to 5 add up to ${ratings} at least and ${ratings * 5} at most.`)
}

function refuseFit(field: DayTotal, sentence: string): never {
  refuse('refused', 'totals.do_not_fit', sentence, { field })
}
