import type { Load } from '../load.ts'
import { checkAgreement } from './check-stops.ts'
import type { Stop } from './stop.ts'

type Times = Pick<Stop, 'kind' | 'arrivedAt' | 'departedAt'>

/**
 * The stops of a load after a step of its life: when another truck is to come, nobody has been anywhere yet. The very
 * same list when nothing differs. Refuses `stop.times_disagree`.
 */
export function stopsAfter<S extends Times>(before: Load, next: Load, stops: readonly S[]): readonly S[] {
  const wasThere = stops.some(({ arrivedAt, departedAt }) => arrivedAt !== null || departedAt !== null)
  if (!wasThere) return stops
  if (isOtherTruck(before, next)) return stops.map((stop) => ({ ...stop, arrivedAt: null, departedAt: null }))
  checkAgreement(stops, next)
  return stops
}

function isOtherTruck(before: Load, next: Load): boolean {
  return (
    before.carrierId !== next.carrierId ||
    before.ownUnit?.driverId !== next.ownUnit?.driverId ||
    before.ownUnit?.truck !== next.ownUnit?.truck
  )
}
