import type { Load } from '../load.ts'
import { isMoved } from '../load-times.ts'
import { checkAgreement, disagrees } from './check-stops.ts'
import type { Stop } from './stop.ts'

type Times = Pick<Stop, 'kind' | 'arrivedAt' | 'departedAt'>

/**
 * The stops of a load after a step of its life or an edit: when another truck is to come, nobody has been anywhere yet;
 * when the time of the pickup or the delivery is corrected, what contradicts it is not known any more. The very same list
 * when nothing differs. Refuses `stop.times_disagree`.
 */
export function stopsAfter<S extends Times>(before: Load, next: Load, stops: readonly S[]): readonly S[] {
  const wasThere = stops.some(({ arrivedAt, departedAt }) => arrivedAt !== null || departedAt !== null)
  if (!wasThere) return stops
  if (isOtherTruck(before, next)) return stops.map((stop) => ({ ...stop, arrivedAt: null, departedAt: null }))
  const agreeing = withoutContradicted(before, next, stops)
  checkAgreement(agreeing, next)
  return agreeing
}

function withoutContradicted<S extends Times>(before: Load, next: Load, stops: readonly S[]): readonly S[] {
  const corrected = [
    ...(isMoved(before.pickedUpAt, next.pickedUpAt) ? ['PICKUP'] : []),
    ...(isMoved(before.deliveredAt, next.deliveredAt) ? ['DELIVERY'] : []),
  ]
  const isContradicted = (stop: S) => corrected.includes(stop.kind) && disagrees(stop, next)
  if (!stops.some(isContradicted)) return stops
  return stops.map((stop) => (isContradicted(stop) ? { ...stop, arrivedAt: null, departedAt: null } : stop))
}

function isOtherTruck(before: Load, next: Load): boolean {
  return (
    before.carrierId !== next.carrierId ||
    before.ownUnit?.driverId !== next.ownUnit?.driverId ||
    before.ownUnit?.truck !== next.ownUnit?.truck
  )
}
