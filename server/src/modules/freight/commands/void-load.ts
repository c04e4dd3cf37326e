import { voidLoad as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import type { LoadRef } from '../load-ref.ts'
import { authorizeWish } from '../policy.ts'
import { daysBesideLoad } from '../store/days-beside-load.ts'
import { holdLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken load out of every figure, whatever state it is in; voiding it again changes nothing. */
export async function voidLoad(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  authorizeWish(caller, 'void', held.load)
  const days = await daysBesideLoad(tx, held.load, held.venture.today)
  const { next, events } = decide(held.load, { reason: input.reason, days }, contextOf(caller, held.venture))
  await saveLoad(tx, held, next, { void_reason: input.reason })
  publish(tx, caller, held.venture.id, events)
  return { ventureId: held.venture.id, id: held.load.id }
}
