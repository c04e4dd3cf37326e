import { dispatchLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

/** COVERED → DISPATCHED: the driver has the order. */
export async function dispatchLoad(tx: Tx, caller: Caller, held: HeldLoad): Promise<void> {
  authorizeWish(caller, 'dispatch', held.load)
  const { next, events } = decide(held.load, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
