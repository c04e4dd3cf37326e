import { businessDay, type Day, refuse } from '../kernel/index.ts'
import type { Subscription, SubscriptionContext } from './subscription.ts'

/** The day of a change; the venture's today, when it is not said. Refuses `subscription.in_future`. */
export function changeDay(on: Day | undefined, { at, zone }: Pick<SubscriptionContext, 'at' | 'zone'>): Day {
  const today = businessDay(at, zone)
  if (on !== undefined && on > today)
    refuse('refused', 'subscription.in_future', 'This day is still to come. Enter the change when it has come.', {
      field: 'on',
      today,
    })
  return on ?? today
}

/** What happened is not rewritten. Refuses `subscription.before_last_change`. */
export function nextChangeDay(
  subscription: Pick<Subscription, 'changedOn'>,
  on: Day | undefined,
  context: SubscriptionContext,
): Day {
  const day = changeDay(on, context)
  const { changedOn } = subscription
  if (day < changedOn)
    refuse(
      'refused',
      'subscription.before_last_change',
      `The last change of this subscription is of ${changedOn}. Choose that day or a later one, or void the subscription and enter it again.`,
      { field: 'on', changedOn },
    )
  return day
}
