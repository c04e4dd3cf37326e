import type { Decision, Instant } from '../../kernel/index.ts'
import { amendLoad } from '../amend-load.ts'
import type { Lane, Load, LoadContext } from '../load.ts'
import type { Change, FreightEvent } from '../load-events.ts'
import { refuseVoided } from '../step.ts'
import { checkAgreement, checkStops } from './check-stops.ts'
import type { Stop } from './stop.ts'

export type StopsInput = {
  readonly stops: readonly Stop[]
  /** From the first place to the last, as other pages name it. */
  readonly lane: Lane
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Says where the truck is to be and when it was there: an amendment of the load, whose windows are those of its first
 * and its last stop. Refuses what `checkStops`, `checkAgreement` and `amendLoad` refuse.
 */
export function setStops(
  load: Load,
  before: readonly Stop[],
  { stops, lane, version }: StopsInput,
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  checkStops(stops, context.at)
  checkAgreement(stops, load)
  const [first, last] = [stops[0], stops.at(-1)]
  const amendment = {
    version,
    lane,
    pickupFrom: first?.windowFrom,
    pickupTo: first?.windowTo,
    deliveryFrom: last?.windowFrom,
    deliveryTo: last?.windowTo,
    details: changedStops(before, stops),
  }
  return amendLoad(load, amendment, context)
}

/** What an event tells of stops that changed; nothing where they did not. */
export function changedStops(before: readonly Stop[], after: readonly Stop[]): Readonly<Record<string, Change>> {
  return isSameStops(before, after) ? {} : { stops: { before: before.map(said), after: after.map(said) } }
}

/** Beside the places and windows of the ends, which are fields of the load. */
function isSameStops(a: readonly Stop[], b: readonly Stop[]): boolean {
  return JSON.stringify(a.map(said)) === JSON.stringify(b.map(said))
}

type Said = Pick<Stop, 'kind' | 'name' | 'arrivedAt' | 'departedAt'> & {
  readonly place?: Stop['place']
  readonly window?: readonly [Instant | null, Instant | null]
}

function said({ kind, name, place, windowFrom, windowTo, arrivedAt, departedAt }: Stop): Said {
  const own = kind === 'VIA' ? { place, window: [windowFrom, windowTo] as const } : {}
  return { kind, name, ...own, arrivedAt, departedAt }
}
