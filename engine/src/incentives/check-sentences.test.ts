import { expect, it } from 'vitest'
import { checkRule } from './check-rule.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, FLAT, PERCENT, TIERED } from './testing/rules.ts'

const METRICS =
  'loads_completed, loads_revenue, loads_margin, loads_miles, bpo_dials, bpo_connects, bpo_appointments, bpo_deals, bpo_talk_seconds, bpo_revenue, quotes_converted, hotel_revenue, hotel_adr, hotel_revpar, hotel_occupancy, hotel_reviews_responded, tasks_completed, eod_submitted'
const slab = (change: object): Rule => ({
  ...TIERED,
  config: { ...TIERED.config, slabs: [{ from: '0', to: null, rate: '5', ...change }] },
})
const loads = (config: object): Rule => ({ ...BY_LOAD, config: { ...BY_LOAD.config, ...config } })
const NO_END = 'The rule has no config.slabs[0].to. Give where the slab ends, or null for an open one.'
const NO_RATE = 'has no rate. Take the rate out, or choose another calculation.'

it.each<[string, Rule, string]>([
  [
    'what can be measured',
    { ...FLAT, metricKey: 'loads_booked' },
    `There is no metric "loads_booked". Choose one of ${METRICS}.`,
  ],
  [
    'what can be calculated',
    { ...PERCENT, calcType: 'PERCENT' },
    'There is no calculation "PERCENT". Choose one of PERCENT_OF_METRIC, FLAT_PER_UNIT, CURRENCY_PER_DOLLAR, BONUS_ON_TARGET, TIERED_SLAB, LOAD_LEVEL_BONUS.',
  ],
  [
    'which periods there are',
    { ...PERCENT, accumulate: 'fortnight' },
    'accumulate is not known. Choose one of day, week, month, quarter, year.',
  ],
  ['that an end was left out', slab({ to: undefined }), NO_END],
  ['that an end is empty', slab({ to: '' }), NO_END],
  ['that a bonus has no rate', { ...BONUS, rate: '1' }, `A bonus on target ${NO_RATE}`],
  ['that a table has no rate of its own', { ...TIERED, rate: '1' }, `A table of slabs ${NO_RATE}`],
  ['that loads have no rate of their own', { ...BY_LOAD, rate: '1' }, `A bonus on single loads ${NO_RATE}`],
  [
    'that no customer is named',
    loads({ customerIds: [] }),
    'config.customerIds names nothing. List what is to be counted, or take it out to count all.',
  ],
  [
    'that a judged metric is no text',
    { ...BONUS, config: { ...BONUS.config, metricKey: 7 } },
    'config.metricKey is not a metric. Choose one of the catalogue.',
  ],
])('a refusal tells %s', (_, rule, sentence) => {
  expect(() => checkRule(rule, { planCurrency: 'USD' })).toThrow(expect.objectContaining({ message: sentence }))
})

it('an amount for each load is sound by its margin of revenue; only a rate is not', () => {
  const rule = loads({ field: 'marginPct', slabs: [{ from: '0.1', to: null, amount: '5' }] })
  expect(() => checkRule(rule, { planCurrency: 'USD' })).not.toThrow()
})
