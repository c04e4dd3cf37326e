import type { Call } from '@holdfast/contract'
import { endOf, lastedOf } from './lasted.ts'
import { outcomeBody } from './outcome-body.ts'
import { type OutcomeValues, outcomeOf } from './outcome-values.ts'

/** Only what the person changed: a field that they left alone writes over nothing, nor does the end to the second. */
export function changesOf(call: Call, { lasted, ...outcome }: OutcomeValues & { readonly lasted: number }) {
  const recorded = outcomeOf(call)
  const before = new Map(Object.entries(outcomeBody(call.direction, recorded, recorded)))
  const after = outcomeBody(call.direction, outcome, recorded)
  const changed = Object.entries(after).filter(([field, value]) => before.get(field) !== value)
  return {
    ...(Object.fromEntries(changed) as Partial<typeof after>),
    ...(lasted !== lastedOf(call) && { endedAt: endOf(call.startedAt, lasted) }),
  }
}
