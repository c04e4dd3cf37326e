import { refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one record; its venture always goes with it. */
export type SaasRef = { readonly ventureId: VentureId; readonly id: string }

/** The same answers whether the record does not exist or is somebody else's. */
export function refuseMissingCustomer(): never {
  return refuse('not_found', 'customer.not_found', 'There is no such customer for you.', { field: 'customerId' })
}

export function refuseMissingPlan(): never {
  return refuse('not_found', 'plan.not_found', 'There is no such plan for you.', { field: 'planId' })
}

export function refuseMissingSubscription(): never {
  return refuse('not_found', 'subscription.not_found', 'There is no such subscription for you.')
}
