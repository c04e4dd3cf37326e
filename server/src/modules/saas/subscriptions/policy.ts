import { permissionForSubscription, type Subscription, type SubscriptionIntention } from '@holdfast/engine/saas'
import { authorize, type Caller, may } from '../../../platform/caller.ts'

/** What can be wanted of a subscription beside the steps of its life. */
export type SubscriptionWish = SubscriptionIntention | 'amend'

export function mayDoToSubscription(
  caller: Caller,
  wish: SubscriptionWish,
  { ventureId }: Pick<Subscription, 'ventureId'>,
): boolean {
  return may(caller, permissionForSubscription(wish), ventureId)
}

export function authorizeSubscriptionWish(
  caller: Caller,
  wish: SubscriptionWish,
  subscription: Pick<Subscription, 'ventureId'>,
): void {
  authorize(mayDoToSubscription(caller, wish, subscription), WISHES[wish])
}

const WISHES: Readonly<Record<SubscriptionWish, string>> = {
  convert: 'convert this trial',
  change: 'change what this subscription costs',
  pause: 'pause this subscription',
  resume: 'resume this subscription',
  cancel: 'cancel this subscription',
  reactivate: 'reactivate this subscription',
  void: 'void this subscription',
  amend: 'edit this subscription',
}
