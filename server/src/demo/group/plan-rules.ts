import type { contract, Input } from '@holdfast/contract'

export type DraftedRules = Input<typeof contract.plans.draftVersion>['rules']

/** What Sagebrush agrees with its people. */
export const SAGEBRUSH_RULES: DraftedRules = [
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
]

/** What Harbor Inns pays whoever answers for a hotel, and whoever answers its guests. */
export const HARBOR_RULES: DraftedRules = [
  {
    ruleKey: 'house-revenue',
    name: 'Revenue of the house',
    jobRole: 'HOTEL_MANAGER',
    metricKey: 'hotel_revenue',
    calcType: 'PERCENT_OF_METRIC',
    rate: '0.002',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ruleKey: 'yield',
    name: 'RevPAR of the month',
    jobRole: 'REVENUE_MANAGER',
    metricKey: 'hotel_revpar',
    calcType: 'TIERED_SLAB',
    currency: 'USD',
    config: {
      mode: 'whole',
      slabs: [
        { from: '60', to: '90', amount: '150' },
        { from: '90', to: '120', amount: '300' },
        { from: '120', to: null, amount: '500' },
      ],
    },
    accumulate: 'month',
  },
  {
    ruleKey: 'full-house',
    name: 'Full house',
    jobRole: 'FRONT_DESK',
    metricKey: 'hotel_occupancy',
    calcType: 'BONUS_ON_TARGET',
    currency: 'USD',
    config: { targetValue: '0.7', bonusAmount: '120' },
    accumulate: 'month',
  },
  {
    ruleKey: 'guests-answered',
    name: 'Reviews answered',
    jobRole: null,
    metricKey: 'hotel_reviews_responded',
    calcType: 'FLAT_PER_UNIT',
    rate: '4',
    currency: 'USD',
    accumulate: 'month',
  },
]

/** What Northline pays its team leads, and its sellers for single loads. */
export const TEAM_RULES: DraftedRules = [
  {
    ruleKey: 'team-loads',
    name: 'Loads of the team',
    jobRole: null,
    of: 'team',
    paidTo: ['TEAM_LEAD'],
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '0.90',
    currency: 'USD',
    accumulate: 'month',
  },
  {
    ruleKey: 'good-loads',
    name: 'Good loads',
    jobRole: 'SALES',
    metricKey: 'loads_completed',
    calcType: 'LOAD_LEVEL_BONUS',
    currency: 'USD',
    config: {
      field: 'margin',
      slabs: [
        { from: '500', to: '900', amount: '6' },
        { from: '900', to: null, amount: '15' },
      ],
    },
    accumulate: 'day',
    cap: { amount: '250', per: 'month' },
  },
]

/** What the head of Northline would like to pay from next month on: more for more, with a gate against thin loads. */
export const PROPOSED_RULES: DraftedRules = [
  {
    ruleKey: 'sales-margin',
    name: 'Sales margin',
    jobRole: 'SALES',
    metricKey: 'loads_margin',
    calcType: 'TIERED_SLAB',
    currency: 'USD',
    config: {
      mode: 'marginal',
      slabs: [
        { from: '0', to: '5000', rate: '0.04' },
        { from: '5000', to: '9000', rate: '0.07' },
        { from: '9000', to: null, rate: '0.09', amount: '100' },
      ],
    },
    qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '8' }] },
    accumulate: 'month',
  },
  {
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
    ruleKey: 'month-of-forty',
    name: 'Month of 40',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'BONUS_ON_TARGET',
    currency: 'USD',
    config: { targetValue: '40', bonusAmount: '175' },
    accumulate: 'month',
  },
]
