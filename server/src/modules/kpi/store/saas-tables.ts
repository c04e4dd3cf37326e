import type { VentureId } from '@holdfast/engine/kernel'
import {
  type AccountMonth,
  accountMonths,
  type CohortMonth,
  cohortMonths,
  type Month,
  type MrrMonth,
  mrrMonths,
  type SubscriptionTerm,
} from '@holdfast/engine/saas'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Names the marks of dirty days and the computed months. */
export const SAAS_AREA = { name: 'kpi.saas' } as const

/** A table of figures by month: its keys and columns beside venture and month. */
export type SaasTable = {
  readonly table: 'kpi.saas_monthly' | 'kpi.saas_movements' | 'kpi.saas_cohorts'
  readonly keys: readonly string[]
  readonly columns: readonly string[]
  readonly types: string
}

export const MONTHLY: SaasTable = {
  table: 'kpi.saas_monthly',
  keys: ['month', 'currency'],
  columns: [
    'start_minor',
    'new_minor',
    'reactivation_minor',
    'expansion_minor',
    'contraction_minor',
    'churn_minor',
    'end_minor',
    'accounts_start',
    'accounts_new',
    'accounts_reactivated',
    'accounts_expanded',
    'accounts_contracted',
    'accounts_churned',
    'accounts_end',
    'accounts_passing',
  ],
  types: `month date, currency text, start_minor bigint, new_minor bigint, reactivation_minor bigint, expansion_minor bigint,
    contraction_minor bigint, churn_minor bigint, end_minor bigint, accounts_start int, accounts_new int, accounts_reactivated int,
    accounts_expanded int, accounts_contracted int, accounts_churned int, accounts_end int, accounts_passing int`,
}

export const MOVEMENTS: SaasTable = {
  table: 'kpi.saas_movements',
  keys: ['month', 'currency', 'customer_id'],
  columns: ['movement', 'start_minor', 'end_minor', 'cause'],
  types: 'month date, currency text, customer_id uuid, movement text, start_minor bigint, end_minor bigint, cause text',
}

export const COHORTS: SaasTable = {
  table: 'kpi.saas_cohorts',
  keys: ['month', 'currency', 'cohort'],
  columns: ['accounts', 'mrr_minor'],
  types: 'month date, currency text, cohort date, accounts int, mrr_minor bigint',
}

export const SAAS_TABLES = [MONTHLY, MOVEMENTS, COHORTS] as const

/** Rows as they are stored, by table. */
export type SaasRows = Readonly<Record<SaasTable['table'], readonly { readonly month: Month }[]>>

/** The figures of these months from the facts: the only place where they are counted, to be stored or to be shown. */
export async function saasFromFacts(
  db: Reads,
  ventureId: VentureId,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<SaasRows> {
  const accounts = accountMonths(await termsOf(db, ventureId), to)
  const asked = <R extends { readonly month: Month }>(rows: readonly R[]) => rows.filter(({ month }) => month >= from)
  const moved = accounts.filter(({ movement }) => movement !== 'NONE')
  return {
    'kpi.saas_monthly': asked(mrrMonths(accounts)).map(toMonthlyRow),
    'kpi.saas_movements': asked(moved).map(toMovementRow),
    'kpi.saas_cohorts': asked(cohortMonths(accounts, to)).map(toCohortRow),
  }
}

async function termsOf(db: Reads, ventureId: VentureId): Promise<readonly SubscriptionTerm[]> {
  const { rows } = await sql<SubscriptionTerm>`
    select subscription_id as "subscriptionId", customer_id as "accountId", currency, effective_on as "effectiveOn", status,
      mrr_minor as "mrrMinor", cancel_reason as "cancelReason"
    from saas.term_facts where venture_id = ${ventureId}`.execute(db)
  return rows
}

function toMonthlyRow(row: MrrMonth) {
  return {
    month: row.month,
    currency: row.currency,
    start_minor: row.startMinor,
    new_minor: row.newMinor,
    reactivation_minor: row.reactivationMinor,
    expansion_minor: row.expansionMinor,
    contraction_minor: row.contractionMinor,
    churn_minor: row.churnMinor,
    end_minor: row.endMinor,
    accounts_start: row.accountsStart,
    accounts_new: row.accountsNew,
    accounts_reactivated: row.accountsReactivated,
    accounts_expanded: row.accountsExpanded,
    accounts_contracted: row.accountsContracted,
    accounts_churned: row.accountsChurned,
    accounts_end: row.accountsEnd,
    accounts_passing: row.accountsPassing,
  }
}

function toMovementRow({ month, currency, accountId, movement, startMinor, endMinor, cause }: AccountMonth) {
  return { month, currency, customer_id: accountId, movement, start_minor: startMinor, end_minor: endMinor, cause }
}

function toCohortRow({ month, currency, cohort, accounts, mrrMinor }: CohortMonth) {
  return { month, currency, cohort, accounts, mrr_minor: mrrMinor }
}
