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
