const base = { of: 'own', jobRole: 'SALES', currency: 'USD', config: {} } as const
const percent = { ...base, metricKey: 'loads_margin', calcType: 'PERCENT_OF_METRIC', accumulate: 'month' } as const
const perLoad = { ...base, metricKey: 'loads_completed', calcType: 'FLAT_PER_UNIT', accumulate: 'month' } as const
const slab = (from: string, to: string | null, rate: string) => ({ from, to, rate })

/** Ten rules of the kinds that brokerages pay by. */
export const TEN_RULES = [
  { ...percent, ruleKey: 'margin', name: 'Margin', rate: '0.05' },
  { ...perLoad, ruleKey: 'loads', name: 'Loads', rate: '4.25' },
  {
    ...base,
    ruleKey: 'busy-month',
    name: 'Busy month',
    metricKey: 'loads_completed',
    calcType: 'BONUS_ON_TARGET',
    config: { targetValue: '200', bonusAmount: '150' },
    accumulate: 'month',
  },
  {
    ...base,
    ruleKey: 'volume',
    name: 'Volume',
    metricKey: 'loads_revenue',
    calcType: 'TIERED_SLAB',
    config: {
      mode: 'marginal',
      slabs: [slab('0', '300000', '0.001'), slab('300000', '900000', '0.002'), slab('900000', null, '0.003')],
    },
    accumulate: 'month',
  },
  { ...percent, ruleKey: 'capped', name: 'Capped', rate: '0.01', cap: { amount: '500', per: 'month' } },
  {
    ...percent,
    ruleKey: 'steady',
    name: 'Steady',
    rate: '0.015',
    qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '40' }] },
  },
  { ...perLoad, ruleKey: 'daily', name: 'Daily', rate: '1', accumulate: 'day' },
  {
    ...perLoad,
    ruleKey: 'miles',
    name: 'Miles',
    jobRole: null,
    metricKey: 'loads_miles',
    rate: '0.002',
    accumulate: 'week',
  },
  {
    ...percent,
    ruleKey: 'whole',
    name: 'Whole',
    calcType: 'TIERED_SLAB',
    config: { mode: 'whole', slabs: [slab('0', '60000', '0.001'), slab('60000', null, '0.002')] },
  },
  {
    ...base,
    ruleKey: 'big-month',
    name: 'Big month',
    metricKey: 'loads_revenue',
    calcType: 'BONUS_ON_TARGET',
    config: { targetValue: '1200000', bonusAmount: '1000' },
    accumulate: 'month',
  },
]
