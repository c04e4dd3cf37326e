import { refuse, type SaasAccountId, type SaasPlanId } from '@holdfast/engine/kernel'
import type { BillingInterval } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissingCustomer, refuseMissingPlan } from '../../saas-ref.ts'

export type SubscribedAccount = { readonly id: SaasAccountId; readonly name: string }

/** Held, so that nobody voids it meanwhile. Refuses `customer.not_found`, also for one of another venture and a void one. */
export async function requireAccount(tx: Tx, ventureId: string, id: string): Promise<SubscribedAccount> {
  const { rows } = await sql<SubscribedAccount>`
    select c.id, c.name from saas.customers c
    where c.venture_id = ${ventureId} and c.id = ${id}::uuid and c.voided_at is null for share`.execute(tx)
  return rows[0] ?? refuseMissingCustomer()
}

export type PricedPlan = {
  readonly id: SaasPlanId
  readonly currency: string
  readonly amountMinor: number
  readonly interval: BillingInterval
}

/** Refuses `plan.not_found`, `plan.retired` unless it is the one that is kept. */
export async function requirePlan(
  tx: Tx,
  ventureId: string,
  id: string,
  kept: SaasPlanId | null = null,
): Promise<PricedPlan> {
  const { rows } = await sql<PricedPlan & { name: string; retired: boolean }>`
    select p.id, p.name, p.currency, p.amount_minor as "amountMinor", p.billing_interval as interval,
      p.retired_at is not null as retired
    from saas.plans p where p.venture_id = ${ventureId} and p.id = ${id}::uuid`.execute(tx)
  const plan = rows[0] ?? refuseMissingPlan()
  if (plan.retired && plan.id !== kept)
    refuse(
      'conflict',
      'plan.retired',
      `The plan ${plan.name} is retired. Choose another one, or bring it back first.`,
      {
        field: 'planId',
      },
    )
  return plan
}

/** Refuses `plan.other_currency`. */
export function refuseOtherCurrency(plan: PricedPlan, currency: string): void {
  if (plan.currency !== currency)
    refuse(
      'refused',
      'plan.other_currency',
      `This plan is in ${plan.currency} and the subscription in ${currency}. Choose a plan in ${currency}, or start another subscription.`,
      { field: 'planId' },
    )
}
