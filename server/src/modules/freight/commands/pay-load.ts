import { payLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

/** INVOICED → PAID: the customer's money is in. */
export async function payLoad(tx: Tx, caller: Caller, held: HeldLoad): Promise<void> {
  authorizeWish(caller, 'pay', held.load)
  const { next, events } = decide(held.load, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
