import { contract, type Input, type Subscription } from '@holdfast/contract'
import type { Stage } from './stage.ts'

const { createSaasCustomer } = contract.saasCustomers
const { startSubscription, changeSubscription, cancelSubscription } = contract.saasSubscriptions

/** Meera leads the group; she founds a SaaS venture in Los Angeles, in dollars. */
export async function foundSaas(stage: Stage): Promise<string> {
  const { id } = await stage.as('meera').call(contract.ventures.createVenture, {
    code: 'LG',
    name: 'Ledgerly',
    type: 'SAAS',
    currency: 'USD',
    zone: 'America/Los_Angeles',
    liveFrom: '2026-01-01',
  })
  return id
}

export async function addCustomer(stage: Stage, ventureId: string, name: string): Promise<string> {
  return (await stage.as('meera').call(createSaasCustomer, { ventureId, name })).id
}

type Start = Omit<Input<typeof startSubscription>, 'ventureId' | 'customerId'>

/** A subscription of 100.00 a month since 10 May 2026, unless it says otherwise. */
export function subscribe(
  stage: Stage,
  ventureId: string,
  customerId: string,
  given: Start = {},
): Promise<Subscription> {
  return stage.as('meera').call(startSubscription, {
    ventureId,
    customerId,
    amountMinor: 100_00,
    interval: 'MONTH',
    startedOn: '2026-05-10',
    ...given,
  })
}

export function change(stage: Stage, id: string, input: Omit<Input<typeof changeSubscription>, 'id'>) {
  return stage.as('meera').call(changeSubscription, { id, ...input } as Input<typeof changeSubscription>)
}

export function cancel(stage: Stage, id: string, input: Partial<Omit<Input<typeof cancelSubscription>, 'id'>> = {}) {
  return stage.as('meera').call(cancelSubscription, { id, reason: 'PRICE', ...input })
}
