import { loseLoad as decide, type LostReason } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveEnd } from './save-end.ts'

type Input = { readonly reason: LostReason; readonly note?: string | undefined }

/** OPEN, COVERED or DISPATCHED → LOST: the business went away. */
export async function loseLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'lose', held.load)
  await saveEnd(tx, caller, held, decide(held.load, input, contextOf(caller, held.venture)))
}
