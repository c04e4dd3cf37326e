import type { Evidence } from './evidence.ts'
import { FACTORS, type Factor, factor } from './factor.ts'
import { loads } from './words.ts'

const CITY_LOAD = 4
const STATE_LOAD = 2
const MOST_BY_STATE = 12

/** A load between the two cities says more than one between the states, and each load counts as one of them. */
export function judgeLaneHistory({ states, cities }: Evidence['lane']): Factor {
  const others = states - cities
  const points = Math.min(FACTORS.lane_history, cities * CITY_LOAD + Math.min(MOST_BY_STATE, others * STATE_LOAD))
  const said = [
    cities > 0 && `${loads(cities)} between these cities`,
    others > 0 && `${cities > 0 ? others : loads(others)} elsewhere between these states`,
  ].filter(Boolean)
  return factor(
    'lane_history',
    points,
    said.length === 0 ? 'Delivered nothing on this lane in a year.' : `Delivered ${said.join(' and ')} in a year.`,
  )
}

const CUSTOMER_LOAD = 2

export function judgeCustomerHistory(delivered: number): Factor {
  return factor(
    'customer_history',
    Math.min(FACTORS.customer_history, delivered * CUSTOMER_LOAD),
    delivered === 0
      ? 'Delivered nothing for this customer in a year.'
      : `Delivered ${loads(delivered)} for this customer in a year.`,
  )
}

const RECENCY = new Map([
  [30, 4],
  [90, 3],
  [180, 2],
  [365, 1],
])

export function judgeRecency(lastWithinDays: number | null): Factor {
  if (lastWithinDays === null) return factor('recency', 0, 'Delivered nothing for you in a year.')
  const points = RECENCY.get(lastWithinDays) ?? 0
  return factor('recency', points, `Last delivered for you within ${lastWithinDays} days.`)
}
