import { carrierFellOff, coverLoad } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { type CoverInput, isSameCover, toCover } from '../cover.ts'
import { authorizeWish } from '../policy.ts'
import { requireCarrier } from '../store/find-carrier.ts'
import type { HeldLoad } from '../store/hold-load.ts'
import { recordFallOffs } from '../store/record-fall-offs.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = CoverInput & { readonly reason: string }

/** COVERED by one → COVERED by another: the first one falls off and the next one takes the load, or neither happens. */
export async function recoverLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Input): Promise<void> {
  authorizeWish(caller, 'fall_off', held.load)
  authorizeWish(caller, 'cover', held.load)
  await requireCarrier(tx, held.venture.id, input.carrierId)
  const context = contextOf(caller, held.venture)
  const opened = carrierFellOff(held.load, { cause: 'OTHER', reason: input.reason }, context)
  const covered = coverLoad(opened.next, toCover(input), context)
  if (isSameCover(held.load, covered.next)) return
  const events = [...opened.events, ...covered.events]
  await saveLoad(tx, held, covered.next)
  await recordFallOffs(tx, covered.next, events)
  publish(tx, caller, held.venture.id, events)
}
