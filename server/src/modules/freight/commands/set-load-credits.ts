import type { contract, ParsedInput } from '@holdfast/contract'
import { type Credit, setCredits as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import { toCredits } from '../credits.ts'
import type { LoadRef } from '../load-ref.ts'
import { authorizeWish } from '../policy.ts'
import { type HeldLoad, holdLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'
import { replaceCredits } from '../store/write-credits.ts'

type Input = ParsedInput<typeof contract.freight.setLoadCredits>

/** Replaces who is credited; the people must belong, or have belonged, to the venture. */
export async function setLoadCredits(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  await creditLoad(tx, caller, held, toCredits(input.credits))
  return { ventureId: held.venture.id, id: held.load.id }
}

/** The same, on a load that is held. */
export async function creditLoad(tx: Tx, caller: Caller, held: HeldLoad, credits: readonly Credit[]): Promise<void> {
  authorizeWish(caller, 'set_credits', held.load)
  const { next, events } = decide(held.load, { credits }, contextOf(caller, held.venture))
  // Whose permission rests on their own credit cannot give that away.
  authorizeWish(caller, 'set_credits', next)
  if (next !== held.load) await replaceCredits(tx, next)
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
