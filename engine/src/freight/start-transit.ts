import { businessDay, type Decision, type Instant, refuse, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { isMoved, refuseFuture } from './load-times.ts'
import { allowStep, refuseVoided } from './step.ts'

/**
 * COVERED or DISPATCHED → IN_TRANSIT: picked up at `pickedUpAt`. The same time again changes nothing; another one is
 * refused (`load.already_picked_up`), for it is a correction. Refuses `load.time_in_future`.
 */
export function startTransit(
  load: Load,
  { pickedUpAt }: { readonly pickedUpAt: Instant },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'IN_TRANSIT' && isMoved(load.pickedUpAt, pickedUpAt))
    refuse(
      'conflict',
      'load.already_picked_up',
      'This load was picked up at another time already. Edit the load to correct that time.',
      { pickedUpAt: load.pickedUpAt },
    )
  if (load.status === 'IN_TRANSIT') return unchanged(load)
  allowStep(load, 'IN_TRANSIT', 'start_transit')
  refuseFuture(pickedUpAt, context.at)
  const changes = { status: 'IN_TRANSIT', pickedUpAt, pickedUpOn: businessDay(pickedUpAt, load.zone) } as const
  return decided(load, changes, 'freight.load_picked_up', {}, context)
}
