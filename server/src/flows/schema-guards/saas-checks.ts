const EMPTY = `''`
const GONE = `'GONE'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of customers, plans, subscriptions and their figures with the least that breaks it. */
export const SAAS_CHECKS: readonly Broken[] = [
  ['briefing.thresholds', 'thresholds_notable_mrr_not_negative', { notable_mrr_minor: '-1' }],
  ['kpi.saas_cohorts', 'saas_cohorts_from_the_first', { month: `'2026-05-01'`, cohort: `'2026-06-01'` }],
  ['kpi.saas_monthly', 'saas_monthly_accounts_add_up', { accounts_new: '1' }],
  ['kpi.saas_monthly', 'saas_monthly_is_month', { month: `'2026-06-02'` }],
  ['kpi.saas_monthly', 'saas_monthly_money_adds_up', { new_minor: '1' }],
  ['kpi.saas_movements', 'saas_movements_cause_of_churn', { movement: `'NEW'`, cause: `'PRICE'` }],
  ['kpi.saas_movements', 'saas_movements_known', { movement: GONE }],
  ['saas.customers', 'customers_email_given', { email: EMPTY }],
  ['saas.customers', 'customers_name_given', { name: EMPTY }],
  ['saas.customers', 'customers_note_bounded', { note: EMPTY }],
  ['saas.customers', 'customers_reference_given', { reference: EMPTY }],
  ['saas.customers', 'customers_void_has_reason', { voided_at: LATER }],
  ['saas.plans', 'plans_amount_range', { amount_minor: '-1' }],
  ['saas.plans', 'plans_currency_written', { currency: `'us '` }],
  ['saas.plans', 'plans_interval_known', { billing_interval: GONE }],
  ['saas.plans', 'plans_name_given', { name: EMPTY }],
  ['saas.save_offers', 'save_offers_offer_given', { offer: EMPTY }],
  ['saas.save_offers', 'save_offers_reason_known', { reason: GONE }],
  ['saas.subscription_terms', 'subscription_terms_interval_known', { billing_interval: GONE }],
  ['saas.subscription_terms', 'subscription_terms_paid_while_active', { status: `'PAUSED'`, mrr_minor: '1' }],
  ['saas.subscription_terms', 'subscription_terms_reason_of_end', { status: `'CANCELLED'` }],
  ['saas.subscription_terms', 'subscription_terms_status_known', { status: GONE }],
  [
    'saas.subscriptions',
    'subscriptions_cancelled_on_change',
    { changed_on: `'2026-06-18'`, cancelled_on: `'2026-06-17'` },
  ],
  ['saas.subscriptions', 'subscriptions_cancelled_whole', { status: `'CANCELLED'` }],
  [
    'saas.subscriptions',
    'subscriptions_changed_since_start',
    { started_on: `'2026-06-18'`, changed_on: `'2026-06-17'` },
  ],
  ['saas.subscriptions', 'subscriptions_currency_written', { currency: `'us '` }],
  ['saas.subscriptions', 'subscriptions_interval_known', { billing_interval: GONE }],
  ['saas.subscriptions', 'subscriptions_mrr_of_price', { status: `'PAUSED'`, mrr_minor: '1' }],
  ['saas.subscriptions', 'subscriptions_note_bounded', { cancel_note: EMPTY }],
  ['saas.subscriptions', 'subscriptions_price_range', { seats: '0' }],
  ['saas.subscriptions', 'subscriptions_reason_known', { cancel_reason: GONE }],
  ['saas.subscriptions', 'subscriptions_reference_given', { reference: EMPTY }],
  ['saas.subscriptions', 'subscriptions_status_known', { status: GONE }],
  ['saas.subscriptions', 'subscriptions_trial_end_of_trial', { status: `'ACTIVE'`, trial_ends_on: `'2026-06-18'` }],
  ['saas.subscriptions', 'subscriptions_void_has_reason', { voided_at: LATER }],
]
