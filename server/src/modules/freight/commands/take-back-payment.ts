import { takeBackPayment as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly reason?: string | undefined }

/** PAID → INVOICED, by correction. */
export async function takeBackPayment(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'take_back_payment', held.load)
  const { next, events } = decide(held.load, { reason: input.reason ?? '' }, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
