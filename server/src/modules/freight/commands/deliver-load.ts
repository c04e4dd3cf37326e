import { deliverLoad as decide } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { utc } from '../utc.ts'
import { saveEnd } from './save-end.ts'

type Input = { readonly deliveredAt?: string | undefined; readonly billingDate?: Day | undefined }

/** → DELIVERED, now unless said otherwise. Who records it earns the points. */
export async function deliverLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'deliver', held.load)
  const deliveredAt = utc(input.deliveredAt ?? caller.now)
  await saveEnd(tx, caller, held, decide(held.load, { ...input, deliveredAt }, contextOf(caller, held.venture)))
}
