import { refuse } from '../kernel/index.ts'
import { checkCover } from './cover-load.ts'
import { checkDelivery } from './deliver-load.ts'
import type { Load, LoadContext } from './load.ts'
import { checkFigures } from './load-figures.ts'
import { COUNTED_AS_DELIVERED, COVERED_OR_LATER } from './load-status.ts'
import { refuseFuture } from './load-times.ts'
import { checkCredits } from './set-credits.ts'

/**
 * The facts that a load's state requires, and the rules that hold in every state (domain.md §3: an import may insert any
 * state with the facts that it requires). Refuses `load.cover_missing`, `load.own_unit_not_transport`,
 * `load.delivery_missing`, `load.delivered_before_pickup`, `load.end_missing`, `load.time_in_future`, and what
 * `checkFigures` and `checkCredits` refuse.
 */
export function checkImported(load: Load, context: LoadContext): void {
  checkFigures(load)
  checkCredits(load.credits)
  for (const time of [load.createdAt, load.pickedUpAt, load.lostAt, load.cancelledAt])
    if (time !== null) refuseFuture(time, context.at)
  if (COVERED_OR_LATER.includes(load.status)) checkCover(load.carrierId, load.ownUnit, context)
  if (COUNTED_AS_DELIVERED.includes(load.status)) checkDelivered(load, context)
  if ((load.status === 'LOST' && load.lostAt === null) || (load.status === 'CANCELLED' && load.cancelledAt === null))
    refuse('refused', 'load.end_missing', 'Say when this load was lost or cancelled, or when it was created.')
}

function checkDelivered(load: Load, { at }: LoadContext): void {
  if (load.deliveredAt === null)
    refuse('refused', 'load.delivery_missing', 'A delivered load needs the day of its delivery.')
  checkDelivery(load, load.deliveredAt, at)
}
