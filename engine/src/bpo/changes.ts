import { refuse } from '../kernel/index.ts'
import type { Call } from './call.ts'
import type { Change } from './call-events.ts'
import { OUTCOME_FIELDS } from './outcome.ts'

const FIELDS = ['agentId', 'startedAt', 'endedAt', ...OUTCOME_FIELDS] as const

/** Each field that differs, before and after. */
export function changesOf(before: Call, after: Call): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    FIELDS.filter((field) => before[field] !== after[field]).map((field) => [
      field,
      { before: before[field], after: after[field] },
    ]),
  )
}

export function refuseVoided(call: Call): void {
  if (call.voidedAt !== null)
    refuse(
      'conflict',
      'call.voided',
      'This call is void. Enter it again as a new call, without its reference, if it is real.',
    )
}
