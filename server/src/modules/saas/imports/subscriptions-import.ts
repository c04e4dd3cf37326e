import { type SubscriptionContext, subscriptionsImported } from '@holdfast/engine/saas'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { type ImportSession, type ImportTarget, importKind, type RowOutcome } from '../../../platform/imports/kind.ts'
import { subscriptionChecker } from './check-subscription-row.ts'
import { decideSubscriptions } from './decide-subscriptions.ts'
import {
  findSubscriptions,
  holdSubscriptions,
  insertSubscriptions,
  plansOf,
  takeImportLock,
  updateSubscriptions,
} from './store/imported-subscriptions.ts'
import { SUBSCRIPTION_IMPORT_COLUMNS } from './subscription-import-columns.ts'
import type { SubscriptionImportRow } from './subscription-import-row.ts'

/** Subscriptions as a billing system lists them, each as it stands; customers that are not known come with them. */
export const subscriptionsImport = importKind<SubscriptionImportRow>({
  name: 'subscriptions',
  label: 'Subscriptions',
  permission: 'imports.work',
  ventureTypes: ['SAAS'],
  columns: SUBSCRIPTION_IMPORT_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<SubscriptionImportRow>> {
  const { ventureId } = target
  const context = contextOf(caller, target)
  const plans = await plansOf(db, ventureId)
  return {
    ...subscriptionChecker({ target, context, plans, isTest: caller.person?.isTest ?? false }),
    compare: async (reads, rows) =>
      decideSubscriptions(rows, await findSubscriptions(reads, ventureId, rows), context).outcomes,
    write: (tx, writer, rows) => writeSubscriptions(tx, writer, target, rows),
    notes: () => [],
  }
}

/** One chunk. One import of subscriptions at a time writes in a venture, so that two of the same rows wait for each other. */
async function writeSubscriptions(
  tx: Tx,
  caller: Caller,
  target: ImportTarget,
  rows: readonly SubscriptionImportRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = target
  await takeImportLock(tx, ventureId)
  const context = contextOf(caller, target)
  const decided = decideSubscriptions(rows, await holdSubscriptions(tx, ventureId, rows), context)
  const made = await insertSubscriptions(tx, ventureId, caller.now, decided.created)
  await updateSubscriptions(tx, ventureId, caller.now, decided.changed)
  const moved = decided.changed.flatMap(({ terms }) => terms)
  const days = [
    ...made.flatMap(({ startedOn, changedOn }) => [startedOn, changedOn]),
    ...moved.map(({ changedOn }) => changedOn),
  ]
  const ids = [...new Set([...made, ...moved].map(({ id }) => id))]
  if (ids.length > 0) publish(tx, caller, ventureId, [subscriptionsImported(importId, { ids, days }, context)])
  return decided.outcomes
}

function contextOf(caller: Caller, { ventureType, zone }: ImportTarget): SubscriptionContext {
  return { at: caller.now, by: personOf(caller), ventureType, zone }
}
