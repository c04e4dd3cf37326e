import type { OperationsContext } from '@holdfast/engine/operations'
import { type Caller, type CallerVenture, personOf } from '../../platform/caller.ts'

/** Who decides about something of this venture, when, and by its clock. */
export function operationsContextOf(caller: Caller, { zone }: Pick<CallerVenture, 'zone'>): OperationsContext {
  return { at: caller.now, by: personOf(caller), zone }
}
