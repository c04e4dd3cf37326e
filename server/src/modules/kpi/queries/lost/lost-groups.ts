import { type LostGroup, NO_STATE } from '@holdfast/contract'
import { LOST_REASONS, REASON_NAMES } from '@holdfast/engine/freight'
import { LANE_ARROW } from '../../store/freight-roll-ups.ts'
import type { LostDimension, LostSum } from './lost-sums.ts'

type Dimension = Exclude<LostDimension, 'day'>

/** The rows of one dimension, each with the filters of the list behind it; a customer's label is their id. */
export function lostGroups(sums: readonly LostSum[], dimension: Dimension): LostGroup[] {
  return sums
    .filter((sum) => sum.dimension === dimension)
    .map(({ key, many, loads, value }) => ({
      key,
      label: key === null ? `${many} more` : LABELS[dimension](key),
      loads,
      valueMinor: value,
      filters: key === null ? null : FILTERS[dimension](key),
    }))
}

const LABELS: Readonly<Record<Dimension, (key: string) => string>> = {
  reason: (key) => LOST_REASONS.flatMap((reason) => (reason === key ? [REASON_NAMES[reason]] : []))[0] ?? key,
  customer: (key) => key,
  lane: (key) =>
    key
      .split(LANE_ARROW)
      .map((state) => state || 'Unknown')
      .join(` ${LANE_ARROW} `),
}

const FILTERS: Readonly<Record<Dimension, (key: string) => Record<string, string>>> = {
  reason: (key) => ({ lostReason: key }),
  customer: (key) => ({ customerId: key }),
  lane: (key) => {
    const [from, to] = key.split(LANE_ARROW)
    return { originState: from || NO_STATE, destinationState: to || NO_STATE }
  },
}
