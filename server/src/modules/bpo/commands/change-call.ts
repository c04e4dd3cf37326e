import type { contract, ParsedInput } from '@holdfast/contract'
import { amendCall, type BpoEvent, type Call, type CallContext, endCall } from '@holdfast/engine/bpo'
import { type Decision, refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { mayLogCall } from '../policy.ts'
import { loadCall } from '../store/load-call.ts'
import { saveCall } from '../store/save-call.ts'
import { utc } from '../utc.ts'

type Input = ParsedInput<typeof contract.bpo.changeCall>

/** With an end, an open call is ended; everything else, and an end that comes with the version seen, is a correction. */
export async function changeCall(tx: Tx, caller: Caller, input: Input): Promise<Call> {
  const call = await loadCall(tx, caller, input.id)
  authorize(mayLogCall(caller, call), 'change calls of this agent')
  const { next, events } = decide(call, input, { at: caller.now, by: personOf(caller) })
  if (events.length > 0) await saveCall(tx, next, isEnding(call, input) ? { end: input.endReason } : {})
  publish(tx, caller, call.ventureId, events)
  return next
}

/** Only the end says why: a correction of an ended call leaves the reason as it is. */
function isEnding(call: Call, { endedAt }: Input): boolean {
  return call.endedAt === null && endedAt !== undefined
}

function decide(call: Call, input: Input, context: CallContext): Decision<Call, BpoEvent> {
  const endedAt = input.endedAt === undefined ? undefined : utc(input.endedAt)
  const version = input.version ?? call.version
  if (endedAt === undefined || isCorrection(call, input))
    return amendCall(call, { ...input, endedAt, version }, context)
  if (version !== call.version) {
    refuse('conflict', 'record.changed', 'Somebody changed this call meanwhile. Look at it again before you end it.', {
      version: call.version,
    })
  }
  return endCall(call, { ...input, endedAt }, context)
}

function isCorrection(call: Call, input: Input): boolean {
  return call.endedAt !== null && input.version !== undefined
}
