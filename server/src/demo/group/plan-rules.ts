/** What Sagebrush agrees with its people. */
export const SAGEBRUSH_RULES = [
  {
    ruleKey: 'revenue-moved',
    name: 'Revenue moved',
    jobRole: 'DISPATCH',
    metricKey: 'loads_revenue',
    calcType: 'PERCENT_OF_METRIC',
    rate: '0.015',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ruleKey: 'loads-sold',
    name: 'Loads sold',
    jobRole: 'SALES',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '6.50',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ruleKey: 'month-of-sixty',
    name: 'Month of 60',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'BONUS_ON_TARGET',
    currency: 'USD',
    config: { targetValue: '60', bonusAmount: '200' },
    accumulate: 'month',
  },
] as const
