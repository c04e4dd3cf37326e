import { businessDay, type CarrierId, type Decision, refuse, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext, OwnUnit } from './load.ts'
import type { FreightEvent, GateOverride } from './load-events.ts'
import { checkFigures } from './load-figures.ts'
import { allowStep, refuseVoided } from './step.ts'

/** A carrier, or an own unit. `costMinor`: absent keeps what the load says, null is unknown. */
export type Cover = {
  readonly carrierId?: CarrierId | null | undefined
  readonly ownUnit?: OwnUnit | null | undefined
  readonly costMinor?: number | null | undefined
  /** Why the carrier may take it although the gate says no, and what the gate said. */
  readonly override?: GateOverride | undefined
}

/**
 * OPEN → COVERED. The same cover again changes nothing; another one is refused (`load.already_covered`), because the
 * first carrier has to fall off first. Refuses `load.cover_missing`, `load.own_unit_not_transport`.
 */
export function coverLoad(load: Load, cover: Cover, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  const carrierId = cover.carrierId ?? null
  const ownUnit = cover.ownUnit ?? null
  if (load.status === 'COVERED' && isSame(load, carrierId, ownUnit)) return unchanged(load)
  if (load.status === 'COVERED')
    refuse(
      'conflict',
      'load.already_covered',
      'This load is already covered. Record that the carrier fell off before you cover it again.',
      { carrierId: load.carrierId },
    )
  allowStep(load, 'COVERED', 'cover')
  checkCover(carrierId, ownUnit, context)
  const costMinor = cover.costMinor === undefined ? load.costMinor : cover.costMinor
  checkFigures({ ...load, costMinor })
  const covered = { coveredAt: context.at, coveredOn: businessDay(context.at, load.zone) }
  const changes = { status: 'COVERED', carrierId, ownUnit, costMinor, ...covered } as const
  const extra = cover.override ? { override: cover.override } : {}
  return decided(load, changes, 'freight.load_covered', extra, context)
}

/** Refuses `load.cover_missing`, `load.own_unit_not_transport`. */
export function checkCover(carrierId: CarrierId | null, ownUnit: OwnUnit | null, { ventureType }: LoadContext): void {
  if ((carrierId === null) === (ownUnit === null))
    refuse('refused', 'load.cover_missing', 'Name the carrier or the own truck that takes this load, one of the two.')
  if (ownUnit !== null && ventureType !== 'TRANSPORT')
    refuse('refused', 'load.own_unit_not_transport', 'Only a transport venture covers a load with its own truck.')
}

function isSame(load: Load, carrierId: CarrierId | null, ownUnit: OwnUnit | null): boolean {
  return (
    load.carrierId === carrierId &&
    load.ownUnit?.driverId === ownUnit?.driverId &&
    load.ownUnit?.truck === ownUnit?.truck &&
    (load.ownUnit === null) === (ownUnit === null)
  )
}
