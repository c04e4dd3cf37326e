import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Pair } from './pair-ids.ts'

/** A customer with a subscription on a plan, and one without any, each with the word in it. */
export async function saasOf(
  by: Client,
  ventureId: string,
  word: string,
): Promise<Pick<Pair, 'saasCustomerId' | 'bareCustomerId' | 'saasPlanId' | 'subscriptionId'>> {
  const { createSaasCustomer } = contract.saasCustomers
  const { id: customerId } = await by.call(createSaasCustomer, { ventureId, name: `${word} Labs` })
  const { id: bareCustomerId } = await by.call(createSaasCustomer, { ventureId, name: `${word} Bare` })
  const plan = await by.call(contract.saasPlans.createSaasPlan, {
    ventureId,
    name: `${word} Team`,
    amountMinor: 99_00,
    interval: 'MONTH',
  })
  const { id: subscriptionId } = await by.call(contract.saasSubscriptions.startSubscription, {
    ventureId,
    customerId,
    planId: plan.id,
    reference: `${word} sub`,
    startedOn: '2026-05-10',
  })
  return { saasCustomerId: customerId, bareCustomerId, saasPlanId: plan.id, subscriptionId }
}
