import { type Decision, refuse, unchanged } from '../kernel/index.ts'
import type { Call, CallContext } from './call.ts'
import { type BpoEvent, callEvent } from './call-events.ts'

/** A call entered by mistake: whatever it caused is reversed. Refuses `call.reason_missing`. */
export function voidCall(
  call: Call,
  input: { readonly reason: string },
  context: CallContext,
): Decision<Call, BpoEvent> {
  if (call.voidedAt !== null) return unchanged(call)
  const reason = input.reason.trim()
  if (reason === '') refuse('refused', 'call.reason_missing', 'Give a reason.')
  const next = { ...call, voidedAt: context.at, version: call.version + 1 }
  return { next, events: [callEvent('bpo.call_voided', { reason }, next, context, call)] }
}
