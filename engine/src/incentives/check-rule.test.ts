import { describe, expect, it } from 'vitest'
import { checkRule } from './check-rule.ts'
import type { Rule } from './rule.ts'
import { BONUS, FLAT, PERCENT } from './testing/rules.ts'

const USD = { planCurrency: 'USD' }
const { rate: _, ...WITHOUT_RATE } = PERCENT
const deals = { metricKey: 'bpo_deals', op: '>=', value: '5' }

describe('a rule', () => {
  it.each([
    ['a percentage of money', PERCENT],
    ['money per unit, on anybody', FLAT],
    ['a bonus on a target', BONUS],
    ['a bonus on a target of another metric', { ...BONUS, config: { ...BONUS.config, metricKey: 'loads_margin' } }],
    ['a bonus of nothing', { ...BONUS, config: { targetValue: '20', bonusAmount: '0' } }],
    ['a condition', { ...PERCENT, qualification: { all: [deals, { ...deals, op: '<' }] } }],
    ['a cap over a longer period', { ...PERCENT, cap: { amount: '100.50', per: 'quarter' } }],
    ['a cap over its own period', { ...PERCENT, cap: { amount: '0', per: 'month' } }],
    ['a cap in yen', { ...FLAT, currency: 'JPY', cap: { amount: '100', per: 'day' } }, 'JPY'],
    ['losses', { ...PERCENT, negative: true }],
    ['a team', { ...PERCENT, of: 'team' }],
    ['a team, for some of those above', { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD', 'VENTURE_HEAD'] }],
  ] satisfies [string, Rule, string?][])('with %s is sound', (_name, rule, planCurrency = 'USD') => {
    expect(() => checkRule(rule, { planCurrency })).not.toThrow()
  })

  it.each([
    ['I-04 an unknown calculation', { ...PERCENT, calcType: 'PERCENT' }, 'calc_type_unknown', 'calcType'],
    ['a calculation named like a method', { ...PERCENT, calcType: 'toString' }, 'calc_type_unknown', 'calcType'],
    ['I-21 an unknown metric', { ...FLAT, metricKey: 'loads_booked' }, 'metric_unknown', 'metricKey'],
    ['I-05 an unknown role', { ...PERCENT, jobRole: 'SELLER' }, 'job_role_unknown', 'jobRole'],
    ['an unknown payee', { ...PERCENT, of: 'venture' }, 'of_unknown', 'of'],
    ['payees chosen for their own work', { ...PERCENT, paidTo: ['TEAM_LEAD'] }, 'paid_to_unused', 'paidTo'],
    ['no payees at all', { ...PERCENT, of: 'team', paidTo: [] }, 'paid_to_empty', 'paidTo'],
    ['payees of a job', { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD', 'SALES'] }, 'paid_to_unknown', 'paidTo[1]'],
    ['no key', { ...PERCENT, ruleKey: '' }, 'rule_key_missing', 'ruleKey'],
    ['no name', { ...PERCENT, name: '' }, 'name_missing', 'name'],
    ['no rate', WITHOUT_RATE, 'rate_missing', 'rate'],
    ['an empty rate', { ...FLAT, rate: '' }, 'rate_missing', 'rate'],
    ['a rate with a percent sign', { ...PERCENT, rate: '2%' }, 'rate_malformed', 'rate'],
    ['a rate that is a fraction', { ...PERCENT, rate: '1/3' }, 'rate_malformed', 'rate'],
    ['a percentage of a count', { ...PERCENT, metricKey: 'loads_completed' }, 'metric_not_money', 'metricKey'],
    ['money per unit of money', { ...FLAT, metricKey: 'bpo_revenue' }, 'metric_is_money', 'metricKey'],
    ['a setting that percent ignores', { ...PERCENT, config: { tiers: [] } }, 'config_unknown', 'config.tiers'],
    ['a setting that flat ignores', { ...FLAT, config: { bonusAmount: '1' } }, 'config_unknown', 'config.bonusAmount'],
    ['an unknown period', { ...PERCENT, accumulate: 'fortnight' }, 'accumulate_unknown', 'accumulate'],
  ] satisfies [string, Rule, string, string][])('with %s is refused', (_name, rule, reason, field) => {
    expect(() => checkRule(rule, USD)).toThrow(refusal(reason, field))
  })

  it.each([
    ['I-11 no threshold', { bonusAmount: '150' }, 'target_value_missing', 'config.targetValue'],
    [
      'I-11 a threshold of 0',
      { targetValue: '0', bonusAmount: '1' },
      'target_value_not_positive',
      'config.targetValue',
    ],
    ['a threshold below 0', { targetValue: '-1', bonusAmount: '1' }, 'target_value_not_positive', 'config.targetValue'],
    [
      'a threshold that is a number',
      { targetValue: 20, bonusAmount: '1' },
      'target_value_malformed',
      'config.targetValue',
    ],
    ['a threshold of null', { targetValue: null, bonusAmount: '1' }, 'target_value_missing', 'config.targetValue'],
    ['no bonus', { targetValue: '20' }, 'bonus_amount_missing', 'config.bonusAmount'],
    ['a bonus below 0', { targetValue: '20', bonusAmount: '-0.01' }, 'bonus_amount_negative', 'config.bonusAmount'],
    ['a stray setting', { ...BONUS.config, per: 'month' }, 'config_unknown', 'config.per'],
    ['an unknown judged metric', { ...BONUS.config, metricKey: 'dials' }, 'metric_unknown', 'config.metricKey'],
    ['a judged metric that is no text', { ...BONUS.config, metricKey: 7 }, 'metric_unknown', 'config.metricKey'],
  ])('with a bonus and %s is refused', (_name, config, reason, field) => {
    expect(() => checkRule({ ...BONUS, config }, USD)).toThrow(refusal(reason, field))
  })

  it('with a bonus and a rate is refused', () => {
    expect(() => checkRule({ ...BONUS, rate: '1' }, USD)).toThrow(refusal('rate_unused', 'rate'))
  })

  it.each([
    ['a condition on an unknown metric', { ...deals, metricKey: 'sales' }, 'metric_unknown', 'metricKey'],
    ['an unknown comparison', { ...deals, op: '!=' }, 'op_unknown', 'op'],
    ['a condition without a value', { ...deals, value: '' }, 'value_missing', 'value'],
    ['a condition on a word', { ...deals, value: 'five' }, 'value_malformed', 'value'],
  ])('with %s is refused', (_name, gate, reason, field) => {
    const rule = { ...PERCENT, qualification: { all: [deals, gate] } }
    expect(() => checkRule(rule, USD)).toThrow(refusal(reason, `qualification.all[1].${field}`))
  })

  it('with a qualification of no conditions is refused', () => {
    const rule = { ...PERCENT, qualification: { all: [] } }
    expect(() => checkRule(rule, USD)).toThrow(refusal('qualification_empty', 'qualification.all'))
  })

  it.each([
    ['below 0', { amount: '-1', per: 'month' }, 'cap_negative', 'cap.amount'],
    ['of half a cent', { amount: '0.005', per: 'month' }, 'cap_not_minor', 'cap.amount'],
    ['without an amount', { amount: '', per: 'month' }, 'amount_missing', 'cap.amount'],
    ['of a word', { amount: 'lots', per: 'month' }, 'amount_malformed', 'cap.amount'],
    ['per an unknown period', { amount: '1', per: 'life' }, 'per_unknown', 'cap.per'],
    ['per week on what accumulates by month', { amount: '1', per: 'week' }, 'cap_period_too_short', 'cap.per'],
  ])('with a cap %s is refused', (_name, cap, reason, field) => {
    expect(() => checkRule({ ...PERCENT, cap }, USD)).toThrow(refusal(reason, field))
  })
})

describe('I-09 the currency of a rule', () => {
  it('is the plan’s', () => {
    expect(() => checkRule(PERCENT, { planCurrency: 'INR' })).toThrow(refusal('currency_mismatch', 'currency'))
    expect(() => checkRule({ ...PERCENT, currency: 'dollars' }, { planCurrency: 'dollars' })).toThrow(
      refusal('currency_unknown', 'currency'),
    )
  })

  it('is the venture’s where money is measured, until rates are applied', () => {
    const elsewhere = { planCurrency: 'INR', ventureCurrency: 'USD' }
    const inRupees = { currency: 'INR' }
    const money = { all: [{ metricKey: 'bpo_revenue', op: '>', value: '5' }] }
    const refused = refusal('currency_not_converted', 'currency')
    expect(() => checkRule({ ...PERCENT, ...inRupees }, elsewhere)).toThrow(refused)
    expect(() => checkRule({ ...FLAT, ...inRupees, qualification: money }, elsewhere)).toThrow(refused)
    expect(() => checkRule({ ...FLAT, ...inRupees }, elsewhere)).not.toThrow()
    expect(() => checkRule(PERCENT, { planCurrency: 'USD', ventureCurrency: 'USD' })).not.toThrow()
  })
})

function refusal(reason: string, field: string) {
  return expect.objectContaining({ kind: 'refused', code: `rule.${reason}`, facts: { field }, message: SENTENCES })
}

// What happened, and what to do about it.
const SENTENCES = expect.stringMatching(/^[^.]+\..*[A-Z].+\.$/s)
