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
import { requirePeople } from '../store/require-people.ts'
import { saveLoad } from '../store/save-load.ts'
import { replaceCredits } from '../store/write-credits.ts'

type Input = ParsedInput<typeof contract.freight.setLoadCredits>

type Given = { readonly credits: readonly Credit[]; readonly version: number }

/** Replaces who is credited. Refuses `person.unknown`, `record.changed`, and what `checkCredits` refuses. */
export async function setLoadCredits(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  const credits = toCredits(input.credits)
  await requirePeople(
    tx,
    held.venture.id,
    credits.map(({ userId }) => userId),
  )
  await creditLoad(tx, caller, held, { credits, version: input.version })
  return { ventureId: held.venture.id, id: held.load.id }
}

/** The same, on a load that is held. */
export async function creditLoad(tx: Tx, caller: Caller, held: HeldLoad, given: Given): Promise<void> {
  authorizeWish(caller, 'set_credits', held.load)
  const { next, events } = decide(held.load, given, contextOf(caller, held.venture))
  // Whose permission rests on their own credit cannot give that away.
  authorizeWish(caller, 'set_credits', next)
  if (next !== held.load) await replaceCredits(tx, next)
  await saveLoad(tx, held, next)
  publish(tx, caller, held.venture.id, events)
}
