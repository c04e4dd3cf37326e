import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { startSubscription as decide } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { saasVenture } from '../../policy.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { subscriptionContext } from '../context.ts'
import { type PricedPlan, refuseOtherCurrency, requireAccount, requirePlan } from '../store/find-priced.ts'
import { newSubscriptionIds } from '../store/new-subscription-id.ts'
import { insertSubscription } from '../store/save-subscription.ts'

type Input = ParsedInput<typeof contract.saasSubscriptions.startSubscription>

/** Refuses `customer.not_found`, `plan.not_found`, `plan.retired`, `plan.other_currency`, `subscription.price_missing`. */
export async function startSubscription(tx: Tx, caller: Caller, input: Input): Promise<SaasRef> {
  const venture = saasVenture(caller, input.ventureId)
  authorize(may(caller, 'saas.write', venture.id), 'start subscriptions in this venture')
  const account = await requireAccount(tx, venture.id, input.customerId)
  const plan = typeof input.planId === 'string' ? await requirePlan(tx, venture.id, input.planId) : null
  const price = priceOf(input, plan, venture.currency)
  const [id] = await newSubscriptionIds(tx, 1)
  if (id === undefined) throw new Error('No id was given out.')
  const { reference, startedOn, isTrial, trialEndsOn } = input
  const { next, events } = decide(
    {
      ...price,
      id,
      ventureId: venture.id,
      accountId: account.id,
      accountName: account.name,
      planId: plan?.id ?? null,
      reference,
      startedOn,
      isTrial,
      trialEndsOn,
      isTest: caller.person?.isTest ?? false,
    },
    subscriptionContext(caller, venture),
  )
  await insertSubscription(tx, next, { at: caller.now, by: personOf(caller) })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}

/** What is said, else what the plan says. */
function priceOf({ amountMinor, interval, seats = 1, currency: said }: Input, plan: PricedPlan | null, own: string) {
  const currency = said ?? plan?.currency ?? own
  if (plan) refuseOtherCurrency(plan, currency)
  const price = { amountMinor: amountMinor ?? plan?.amountMinor, interval: interval ?? plan?.interval }
  if (price.amountMinor === undefined || price.interval === undefined)
    return refuse(
      'refused',
      'subscription.price_missing',
      'Choose a plan, or say the price and how often it is billed.',
      {
        field: 'amountMinor',
      },
    )
  return { currency, seats, amountMinor: price.amountMinor, interval: price.interval }
}
