import type { contract, ParsedInput } from '@holdfast/contract'
import { type Call, voidCall as decide } from '@holdfast/engine/bpo'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { mayVoidCall } from '../policy.ts'
import { loadCall } from '../store/load-call.ts'
import { saveCall } from '../store/save-call.ts'

type Input = ParsedInput<typeof contract.bpo.voidCall>

export async function voidCall(tx: Tx, caller: Caller, input: Input): Promise<Call> {
  const call = await loadCall(tx, caller, input.id)
  authorize(mayVoidCall(caller, call), 'void calls')
  const { next, events } = decide(call, input, { at: caller.now, by: personOf(caller) })
  if (events.length > 0) await saveCall(tx, next, { void: input.reason })
  publish(tx, caller, call.ventureId, events)
  return next
}
