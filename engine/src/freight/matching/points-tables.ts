import { RECENCY_DAYS } from './evidence.ts'
import { judgeEquipment, judgePreferredLane } from './judge-fit.ts'
import { judgeCustomerHistory, judgeLaneHistory, judgeRecency } from './judge-history.ts'
import { judgeRating } from './judge-record.ts'

/** From so many loads on, more of them are worth no more. */
export const MOST_LOADS = 24

const EIGHT = Array.from({ length: 8 }, (_, n) => [(n & 4) > 0, (n & 2) > 0, (n & 1) > 0] as const)
const LOADS = Array.from({ length: MOST_LOADS + 1 }, (_, n) => n)

/**
 * The points of every case that a factor knows, so that a database scores any number of carriers by the rules that stand
 * here. Three yes-or-no count 4, 2, 1 in the order of their names.
 */
export const POINTS = {
  /** By namesIt, namesAny, droveIt. */
  equipment: EIGHT.map(([namesIt, namesAny, droveIt]) => judgeEquipment({ namesIt, namesAny, droveIt }).points),
  /** By exact, origin, destination. */
  preferredLane: EIGHT.map(([exact, origin, destination]) => judgePreferredLane({ exact, origin, destination }).points),
  /** By loads between the cities × (MOST_LOADS + 1), and other loads between the states. */
  laneHistory: LOADS.flatMap((cities) =>
    LOADS.map((others) => judgeLaneHistory({ cities, states: cities + others }).points),
  ),
  /** By loads. */
  customerHistory: LOADS.map((loads) => judgeCustomerHistory(loads).points),
  /** By rating; 0: nobody rated it. */
  rating: [null, 1, 2, 3, 4, 5].map((rating) => judgeRating(rating).points),
  /** By the place in RECENCY_DAYS; the last: longer ago. */
  recency: [...RECENCY_DAYS, null].map((days) => judgeRecency(days).points),
} as const
