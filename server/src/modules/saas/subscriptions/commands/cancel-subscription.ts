import type { contract, ParsedInput } from '@holdfast/contract'
import { cancelSubscription as decide } from '@holdfast/engine/saas'
import { type Caller, personOf, todayIn } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { subscriptionContext } from '../context.ts'
import { authorizeSubscriptionWish } from '../policy.ts'
import { holdSubscription } from '../store/hold-subscription.ts'
import { saveSubscription, writeOffer } from '../store/save-subscription.ts'

type Input = ParsedInput<typeof contract.saasSubscriptions.cancelSubscription>

/** Cancels it, unless it is cancelled already or what was offered is accepted; the offer is kept either way. */
export async function cancelSubscription(tx: Tx, caller: Caller, { id, ...input }: Input): Promise<SaasRef> {
  const { subscription, venture } = await holdSubscription(tx, caller, id)
  authorizeSubscriptionWish(caller, 'cancel', subscription)
  const { next, events } = decide(subscription, input, subscriptionContext(caller, venture))
  const written = { at: caller.now, by: personOf(caller) }
  await saveSubscription(tx, subscription, next, written)
  if (next !== subscription && input.offer) {
    const on = input.on ?? todayIn(venture.zone, caller.now)
    await writeOffer(tx, subscription, { ...input.offer, on, reason: input.reason }, written)
  }
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}
