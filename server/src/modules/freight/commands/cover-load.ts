import { coverLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { type CoverInput, toCover } from '../cover.ts'
import { authorizeWish } from '../policy.ts'
import { requireCarrier } from '../store/find-carrier.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

/** OPEN → COVERED by a carrier or, in a transport venture, by an own unit. Refuses `carrier.unknown`. */
export async function coverLoad(tx: Tx, caller: Caller, held: HeldLoad, input: CoverInput): Promise<void> {
  authorizeWish(caller, 'cover', held.load)
  await requireCarrier(tx, held.venture.id, input.carrierId)
  const { next, events } = decide(held.load, toCover(input), contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
