import { followFigures, isSameCharges, type Load, stopsAfter } from '@holdfast/engine/freight'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldLoad } from '../../store/hold-load.ts'
import { replaceCharges, withSayer } from './stored-charges.ts'
import { replaceStops } from './stored-stops.ts'

type Beside = Pick<HeldLoad, 'charges' | 'stops'>

/** What is recorded beside a load once it stands as `next`; the very same where nothing follows. */
export function recordAfter(held: HeldLoad, next: Load): Beside {
  const charges = followFigures(held.charges, next)
  const isSame = isSameCharges(held.charges, charges)
  return {
    charges: isSame ? held.charges : withSayer(charges, held.charges, held.holder),
    stops: stopsAfter(held.load, next, held.stops),
  }
}

export async function keepRecord(tx: Tx, held: HeldLoad, after: Beside): Promise<void> {
  if (after.charges !== held.charges) await replaceCharges(tx, held.load, after.charges)
  if (after.stops !== held.stops) await replaceStops(tx, held.load, after.stops)
}
