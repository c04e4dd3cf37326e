import type { Pair } from './pair-ids.ts'

const range = { from: '2026-05-01', to: '2026-06-18' }
const shop = ({ shopId }: Pair) => ({ ventureId: shopId })
const reason = 'Entered twice'

/** Customers, plans, subscriptions and their figures. */
export const SAAS_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listSaasCustomers: shop,
  exportSaasCustomers: shop,
  getSaasCustomer: ({ saasCustomerId }) => ({ id: saasCustomerId }),
  createSaasCustomer: (pair) => ({ ...shop(pair), name: 'A new customer' }),
  changeSaasCustomer: ({ saasCustomerId }) => ({ id: saasCustomerId, version: 1, note: 'Pays late' }),
  voidSaasCustomer: ({ bareCustomerId }) => ({ id: bareCustomerId, reason }),
  listSaasPlans: shop,
  createSaasPlan: (pair) => ({ ...shop(pair), name: 'A new plan', amountMinor: 10_00, interval: 'MONTH' }),
  changeSaasPlan: ({ saasPlanId }) => ({ id: saasPlanId, version: 1, amountMinor: 12_00 }),
  listSubscriptions: (pair) => ({ ...shop(pair), customerId: pair.saasCustomerId }),
  exportSubscriptions: (pair) => ({ ...shop(pair), planId: pair.saasPlanId }),
  getSubscription: ({ subscriptionId }) => ({ id: subscriptionId }),
  subscriptionHistory: ({ subscriptionId }) => ({ id: subscriptionId }),
  startSubscription: (pair) => ({ ...shop(pair), customerId: pair.saasCustomerId, planId: pair.saasPlanId }),
  changeSubscription: ({ subscriptionId }) => ({ id: subscriptionId, status: 'PAUSED' }),
  cancelSubscription: ({ subscriptionId }) => ({ id: subscriptionId, reason: 'PRICE' }),
  voidSubscription: ({ subscriptionId }) => ({ id: subscriptionId, reason }),
  saasKpi: (pair) => ({ ...shop(pair), ...range }),
  saasMetrics: shop,
  saasCohorts: (pair) => ({ ...shop(pair), ...range }),
  saasMovements: (pair) => ({ ...shop(pair), ...range, customerId: pair.saasCustomerId }),
  saasDashboard: (pair) => ({ ...shop(pair), ...range }),
  exportSaasDashboard: (pair) => ({ ...shop(pair), ...range, part: 'movement' }),
}
