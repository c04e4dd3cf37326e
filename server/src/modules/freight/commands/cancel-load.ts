import { cancelLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveEnd } from './save-end.ts'

type Input = { readonly reason: string }

/** → CANCELLED; what is on the road already is called off by those who may correct. */
export async function cancelLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'cancel', held.load)
  await saveEnd(tx, caller, held, decide(held.load, input, contextOf(caller, held.venture)))
}
