import type { RateOverride } from '../override.ts'
import type { Rule } from '../rule.ts'

/** One sound rule of each calculation, to change in one place per test. */
export const PERCENT: Rule = {
  ruleKey: 'margin',
  name: 'Margin share',
  jobRole: 'SALES',
  of: 'own',
  metricKey: 'loads_margin',
  calcType: 'PERCENT_OF_METRIC',
  rate: '0.02',
  currency: 'USD',
  config: {},
  accumulate: 'month',
}

export const FLAT: Rule = {
  ruleKey: 'dials',
  name: 'Dials',
  jobRole: null,
  of: 'own',
  metricKey: 'bpo_dials',
  calcType: 'FLAT_PER_UNIT',
  rate: '4.25',
  currency: 'USD',
  config: {},
}

export const BONUS: Rule = {
  ruleKey: 'appointments',
  name: 'Appointments',
  jobRole: 'BPO_AGENT',
  of: 'own',
  metricKey: 'bpo_appointments',
  calcType: 'BONUS_ON_TARGET',
  currency: 'USD',
  config: { targetValue: '20', bonusAmount: '150' },
  accumulate: 'week',
}

/** 5 each to 10, then 7 and 30 once, from 20 on 9 and 45 once. */
export const TIERED: Rule = {
  ruleKey: 'steps',
  name: 'Steps',
  jobRole: null,
  of: 'own',
  metricKey: 'loads_completed',
  calcType: 'TIERED_SLAB',
  currency: 'USD',
  config: {
    mode: 'marginal',
    slabs: [
      { from: '0', to: '10', rate: '5' },
      { from: '10', to: '20', rate: '7', amount: '30' },
      { from: '20', to: null, rate: '9', amount: '45' },
    ],
  },
  accumulate: 'month',
}

/** 12 for a load with a margin from 200, 4 % of it from 500. */
export const BY_LOAD: Rule = {
  ruleKey: 'good-loads',
  name: 'Good loads',
  jobRole: 'SALES',
  of: 'own',
  metricKey: 'loads_completed',
  calcType: 'LOAD_LEVEL_BONUS',
  currency: 'USD',
  config: {
    field: 'margin',
    slabs: [
      { from: '200', to: '500', amount: '12' },
      { from: '500', to: null, rate: '0.04' },
    ],
  },
}

export const PER_DOLLAR: Rule = {
  ...PERCENT,
  ruleKey: 'rupees',
  name: 'Rupees for margin',
  calcType: 'CURRENCY_PER_DOLLAR',
  rate: '2.5',
  currency: 'INR',
}

/** 3 % in place of the 2 % of PERCENT, for five days. */
export const OWN_RATE: RateOverride = {
  planId: 'plan',
  ruleKey: 'margin',
  rate: '0.03',
  startsOn: '2026-06-16',
  endsOn: '2026-06-20',
}
