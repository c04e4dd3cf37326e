import { loseLoad as decide, type LostReason } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly reason: LostReason; readonly note?: string | undefined }

/** OPEN, COVERED or DISPATCHED → LOST: the business went away. */
export async function loseLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'lose', held.load)
  const { next, events } = decide(held.load, input, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
