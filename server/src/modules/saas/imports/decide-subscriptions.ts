import { Refusal } from '@holdfast/engine/kernel'
import { reimportSubscription, type Subscription, type SubscriptionContext } from '@holdfast/engine/saas'
import type { RowOutcome, RowRefusal } from '../../../platform/imports/kind.ts'
import type { StandingSubscription, SubscriptionImportRow } from './subscription-import-row.ts'

export type DecidedSubscriptions = {
  readonly outcomes: readonly RowOutcome[]
  readonly created: readonly SubscriptionImportRow[]
  /** Also those that say the same in other words: their digest is kept, so that they are not looked at again. */
  readonly changed: readonly {
    readonly before: Subscription
    readonly after: Subscription
    readonly digest: string
  }[]
}

/** What rows do to the subscriptions that stand, in the order of the file. */
export function decideSubscriptions(
  rows: readonly SubscriptionImportRow[],
  standing: ReadonlyMap<string, StandingSubscription>,
  context: SubscriptionContext,
): DecidedSubscriptions {
  const created: SubscriptionImportRow[] = []
  const changed: DecidedSubscriptions['changed'][number][] = []
  const outcomes = rows.map((row): RowOutcome => {
    const found = standing.get(row.key)
    if (found === undefined) {
      created.push(row)
      return 'new'
    }
    if (found.digest === row.digest) return 'same'
    const after = again(found.subscription, row, context)
    if ('refused' in after) return after
    changed.push({ before: found.subscription, after, digest: row.digest })
    return after === found.subscription ? 'same' : 'changed'
  })
  return { outcomes, created, changed }
}

function again(
  subscription: Subscription,
  { said }: SubscriptionImportRow,
  context: SubscriptionContext,
): Subscription | RowRefusal {
  const { accountName, currency } = subscription
  if (said.accountName.toLowerCase() !== accountName.toLowerCase())
    return { refused: `It is ${accountName}’s here. A subscription stays with its customer.`, column: 'customer' }
  if (said.currency !== currency)
    return { refused: `It is in ${currency} here. A subscription keeps its currency.`, column: 'currency' }
  try {
    return reimportSubscription(subscription, said, context)
  } catch (problem) {
    if (problem instanceof Refusal) return { refused: problem.message }
    throw problem
  }
}
