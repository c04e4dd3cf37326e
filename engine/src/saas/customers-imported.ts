import type { BusinessEvent, Instant, UserId } from '../kernel/index.ts'

export const CUSTOMERS_IMPORTED = 'saas.customers_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. It moves no revenue and touches no day. */
export type CustomersImported = BusinessEvent<
  typeof CUSTOMERS_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId | null; readonly at: Instant }
>

export function customersImported(importId: string, facts: CustomersImported['facts']): CustomersImported {
  return { type: CUSTOMERS_IMPORTED, subjectId: importId, days: [], facts }
}
