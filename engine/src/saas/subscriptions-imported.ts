import { type BusinessEvent, type Day, type Instant, touched, type UserId } from '../kernel/index.ts'
import type { SubscriptionContext } from './subscription.ts'

export const SUBSCRIPTIONS_IMPORTED = 'saas.subscriptions_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. */
export type SubscriptionsImported = BusinessEvent<
  typeof SUBSCRIPTIONS_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId | null; readonly at: Instant }
>

/** `days`: those on which something of these subscriptions begins. */
export function subscriptionsImported(
  importId: string,
  { ids, days }: { readonly ids: readonly string[]; readonly days: readonly Day[] },
  { by, at }: SubscriptionContext,
): SubscriptionsImported {
  return { type: SUBSCRIPTIONS_IMPORTED, subjectId: importId, days: touched(...days), facts: { ids, by, at } }
}
