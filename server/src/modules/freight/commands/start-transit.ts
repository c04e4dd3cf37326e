import { startTransit as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'
import { utc } from '../utc.ts'

type Input = { readonly pickedUpAt: string }

/** COVERED or DISPATCHED → IN_TRANSIT. */
export async function startTransit(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'start_transit', held.load)
  const { next, events } = decide(held.load, { pickedUpAt: utc(input.pickedUpAt) }, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
