import { Refusal } from '@holdfast/engine/kernel'
import { reimportSubscription, type Subscription, type SubscriptionContext } from '@holdfast/engine/saas'
import type { RowOutcome, RowRefusal } from '../../../platform/imports/kind.ts'
import { folded } from '../folded.ts'
import type { StandingSubscription, SubscriptionImportRow } from './subscription-import-row.ts'

export type DecidedSubscriptions = {
  readonly outcomes: readonly RowOutcome[]
  readonly created: readonly SubscriptionImportRow[]
  /** Also those that say the same in other words: their digest is kept, so that they are not looked at again. */
  readonly changed: readonly {
    readonly before: Subscription
    /** What it goes through, one term after the other; empty: it stays as it is. */
    readonly terms: readonly Subscription[]
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
    const terms = again(found.subscription, row, context)
    if ('refused' in terms) return terms
    changed.push({ before: found.subscription, terms, digest: row.digest })
    return terms.length === 0 ? 'same' : 'changed'
  })
  return { outcomes, created, changed }
}

function again(
  subscription: Subscription,
  { said }: SubscriptionImportRow,
  context: SubscriptionContext,
): readonly Subscription[] | RowRefusal {
  const { accountName, currency } = subscription
  if (folded(said.accountName) !== folded(accountName))
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
