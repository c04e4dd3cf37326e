/** What Northline and Callbridge pay for, from the first day of 2026. */
const base = { of: 'own', config: {} } as const

export const NORTHLINE_RULES = [
  {
    ...base,
    ruleKey: 'sales-margin',
    name: 'Sales margin',
    jobRole: 'SALES',
    metricKey: 'loads_margin',
    calcType: 'PERCENT_OF_METRIC',
    rate: '0.05',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ...base,
    ruleKey: 'loads-dispatched',
    name: 'Loads delivered',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '4.25',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ...base,
    ruleKey: 'month-of-forty',
    name: 'Month of 40',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'BONUS_ON_TARGET',
    currency: 'USD',
    config: { targetValue: '40', bonusAmount: '150' },
    accumulate: 'month',
  },
] as const

export const CALLBRIDGE_RULES = [
  {
    ...base,
    ruleKey: 'appointments',
    name: 'Appointments',
    jobRole: 'BPO_AGENT',
    metricKey: 'bpo_appointments',
    calcType: 'FLAT_PER_UNIT',
    rate: '60',
    currency: 'INR',
    accumulate: 'day',
  },
  {
    ...base,
    ruleKey: 'connects',
    name: 'Connected calls',
    jobRole: 'BPO_AGENT',
    metricKey: 'bpo_connects',
    calcType: 'FLAT_PER_UNIT',
    rate: '4',
    currency: 'INR',
    accumulate: 'day',
  },
  {
    ...base,
    ruleKey: 'ten-appointments',
    name: 'Ten appointments a day',
    jobRole: 'BPO_AGENT',
    metricKey: 'bpo_appointments',
    calcType: 'BONUS_ON_TARGET',
    currency: 'INR',
    config: { targetValue: '10', bonusAmount: '500' },
    accumulate: 'day',
  },
] as const
