import type { contract, ParsedInput } from '@holdfast/contract'
import { clearAtRisk, type FreightEvent, raiseAtRisk } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import type { LoadRef } from '../load-ref.ts'
import { authorizeWish } from '../policy.ts'
import { type HeldLoad, holdLoad } from '../store/hold-load.ts'
import { clearFlag, findOpenFlag, type OpenFlag, raiseFlag } from '../store/load-flags.ts'

type Input = ParsedInput<typeof contract.freight.flagLoad>
type Mark = Omit<Input, 'id'>

/** Raises or clears a flag; one already up, or none there to clear, stays as it is. */
export async function flagLoad(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  await markLoad(tx, caller, held, input)
  return { ventureId: held.venture.id, id: held.load.id }
}

/** The same, on a load that is held. */
export async function markLoad(tx: Tx, caller: Caller, held: HeldLoad, input: Mark): Promise<void> {
  authorizeWish(caller, 'flag', held.load)
  const flag = await findOpenFlag(tx, held.load, input.kind)
  const events = input.kind === 'AT_RISK' ? decide(caller, held, flag, input) : justMark(held)
  const change = { at: caller.now, on: todayIn(held.venture.zone, caller.now), by: personOf(caller) }
  if (input.up && !flag) await raiseFlag(tx, held.load, { ...change, kind: input.kind, reason: input.reason })
  if (!input.up && flag) await clearFlag(tx, held.load, flag, { ...change, reason: input.reason })
  publish(tx, caller, held.venture.id, events)
}

function decide(caller: Caller, held: HeldLoad, flag: OpenFlag | null, input: Mark): readonly FreightEvent[] {
  const context = contextOf(caller, held.venture)
  return (input.up ? raiseAtRisk : clearAtRisk)(held.load, flag, input, context).events
}

/** Only AT_RISK enters figures and the briefing; the other kinds are marks for people. */
function justMark({ load }: HeldLoad): readonly FreightEvent[] {
  return load.voidedAt === null ? [] : refuse('conflict', 'load.voided', 'This load is void, there is nothing to mark.')
}
