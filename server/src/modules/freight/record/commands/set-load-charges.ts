import type { contract, ParsedInput } from '@holdfast/contract'
import { setCharges as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { contextOf } from '../../context.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { saveLoad } from '../../store/save-load.ts'
import { inOrder, replaceCharges, withSayer } from '../store/stored-charges.ts'

type Input = ParsedInput<typeof contract.loadRecord.setLoadCharges>

/** Says what the bill and the cost are made of: an amendment, judged as one of the two figures is. */
export async function setLoadCharges(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  authorizeWish(caller, 'amend', held.load)
  const given = { ...input, charges: inOrder(input.charges) }
  const { next, events } = decide(held.load, held.charges, given, contextOf(caller, held.venture))
  const charges = withSayer(given.charges, held.charges, held.holder)
  if (next !== held.load) await replaceCharges(tx, next, charges)
  await saveLoad(tx, { ...held, charges }, next)
  publish(tx, caller, held.venture.id, events)
  return { ventureId: held.venture.id, id: held.load.id }
}
