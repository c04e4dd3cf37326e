import { voidSubscription as decide } from '@holdfast/engine/saas'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { subscriptionContext } from '../context.ts'
import { authorizeSubscriptionWish } from '../policy.ts'
import { holdSubscription } from '../store/hold-subscription.ts'
import { saveSubscription } from '../store/save-subscription.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken subscription out of every figure; voiding it again changes nothing. */
export async function voidSubscription(tx: Tx, caller: Caller, { id, reason }: Input): Promise<SaasRef> {
  const { subscription, venture } = await holdSubscription(tx, caller, id)
  authorizeSubscriptionWish(caller, 'void', subscription)
  const { next, events } = decide(subscription, { reason }, subscriptionContext(caller, venture))
  const by = personOf(caller)
  await saveSubscription(tx, subscription, next, { at: caller.now, by }, { voided_by: by, void_reason: reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}
