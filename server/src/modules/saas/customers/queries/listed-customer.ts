import type { SaasCustomer, SaasCustomerRow } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, may } from '../../../../platform/caller.ts'
import type { CustomerRow } from '../store/customer-row.ts'

type Paid = { readonly minor: number; readonly currency: string }

/** A row with what its subscriptions say. */
export type ListedCustomer = CustomerRow & {
  readonly mrr: readonly Paid[]
  readonly open: number
  readonly all: number
  readonly since: string | null
}

/** Of a customer `c`, one probe of its subscriptions. */
export const besideCustomer: RawBuilder<unknown> = sql`
  cross join lateral (
    select count(*) filter (where s.status <> 'CANCELLED')::int as open, count(*)::int as all,
      count(*) filter (where s.status = 'TRIAL')::int as on_trial, min(s.started_on) as since, sum(s.mrr_minor) as paid
    from saas.subscriptions s
    where s.venture_id = c.venture_id and s.customer_id = c.id and s.voided_at is null and not s.is_test) b
  cross join lateral (
    select coalesce(json_agg(json_build_object('minor', m.minor, 'currency', m.currency) order by m.currency), '[]') as mrr
    from (
      select s.currency, sum(s.mrr_minor)::bigint as minor from saas.subscriptions s
      where s.venture_id = c.venture_id and s.customer_id = c.id and s.voided_at is null and not s.is_test and s.mrr_minor > 0
      group by s.currency) m) p`

export const CUSTOMER_COLUMNS: RawBuilder<unknown> = sql`c.*, b.open, b.all, b.since, p.mrr`

export function toCustomerRow(row: ListedCustomer): SaasCustomerRow {
  return {
    id: row.id,
    ventureId: row.venture_id,
    name: row.name,
    reference: row.reference,
    email: row.email,
    mrr: [...row.mrr],
    openSubscriptions: row.open,
    subscriptions: row.all,
    since: row.since,
  }
}

export function toCustomerView(caller: Caller, row: ListedCustomer): SaasCustomer {
  const { voided_at, void_reason } = row
  const isThere = voided_at === null
  return {
    ...toCustomerRow(row),
    note: row.note,
    createdAt: row.created_at,
    voided: voided_at !== null && void_reason !== null ? { at: voided_at, reason: void_reason } : null,
    version: row.version,
    can: {
      amend: isThere && may(caller, 'saas.write', row.venture_id),
      subscribe: isThere && may(caller, 'saas.write', row.venture_id),
      void: isThere && row.all === 0 && may(caller, 'saas.manage', row.venture_id),
    },
  }
}
