import { carrierFellOff as decide, type FellOffCause } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { authorizeWish } from '../policy.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { recordFallOffs } from '../store/record-fall-offs.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly cause?: FellOffCause | undefined; readonly reason: string }

/** COVERED, DISPATCHED or IN_TRANSIT → OPEN: the carrier gave the load back. */
export async function carrierFellOff(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'fall_off', held.load)
  const { next, events } = decide(held.load, input, contextOf(caller, held.venture))
  await saveLoad(tx, held, next)
  await recordFallOffs(tx, next, events)
  publish(tx, caller, held.venture.id, events)
}
