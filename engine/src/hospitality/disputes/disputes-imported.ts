import { type BusinessEvent, type Instant, touched, type UserId } from '../../kernel/index.ts'
import { daysOfDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'

export const DISPUTES_IMPORTED = 'hospitality.disputes_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. */
export type DisputesImported = BusinessEvent<
  typeof DISPUTES_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId | null; readonly at: Instant }
>
export type ImportedDisputeChange = { readonly before: HotelDispute | null; readonly after: HotelDispute }

/** Names every business day that some figure counts these disputes on, before and after. */
export function disputesImported(
  importId: string,
  changes: readonly ImportedDisputeChange[],
  { by, at }: DisputeContext,
): DisputesImported {
  const days = changes.flatMap(({ before, after }) => [
    ...(before ? daysOfDispute(before) : []),
    ...daysOfDispute(after),
  ])
  return {
    type: DISPUTES_IMPORTED,
    subjectId: importId,
    days: touched(...days),
    facts: { ids: changes.map(({ after }) => after.id), by, at },
  }
}
