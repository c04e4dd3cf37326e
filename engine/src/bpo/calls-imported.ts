import { type BusinessEvent, type Instant, touched, type UserId } from '../kernel/index.ts'
import type { Call, CallContext } from './call.ts'

export const CALLS_IMPORTED = 'bpo.calls_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. */
export type CallsImported = BusinessEvent<
  typeof CALLS_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId; readonly at: Instant }
>
type Days = Pick<Call, 'startedOn'>

/** Names every business day that counts these calls, before and after. */
export function callsImported(
  importId: string,
  changes: readonly { readonly before: Days | null; readonly after: Days & Pick<Call, 'id'> }[],
  { by, at }: CallContext,
): CallsImported {
  const days = changes.flatMap(({ before, after }) => [before?.startedOn, after.startedOn])
  return {
    type: CALLS_IMPORTED,
    subjectId: importId,
    days: touched(...days),
    facts: { ids: changes.map(({ after }) => after.id), by, at },
  }
}
