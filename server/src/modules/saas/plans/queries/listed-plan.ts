import type { SaasPlan } from '@holdfast/contract'
import type { BillingInterval } from '@holdfast/engine/saas'
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import { type Caller, may } from '../../../../platform/caller.ts'

export type ListedPlan = Selectable<DB['saas.plans']> & { readonly subscriptions: number }

/** Of a plan `p`. */
export const PLAN_COLUMNS: RawBuilder<unknown> = sql`p.*, (
  select count(*)::int from saas.subscriptions s
  where s.venture_id = p.venture_id and s.plan_id = p.id and s.voided_at is null and not s.is_test
    and s.status <> 'CANCELLED') as subscriptions`

export function toPlanView(caller: Caller, row: ListedPlan): SaasPlan {
  return {
    id: row.id,
    ventureId: row.venture_id,
    name: row.name,
    price: { minor: row.amount_minor, currency: row.currency },
    interval: row.billing_interval as BillingInterval,
    isRetired: row.retired_at !== null,
    subscriptions: row.subscriptions,
    version: row.version,
    can: { amend: may(caller, 'saas.write', row.venture_id) },
  }
}
