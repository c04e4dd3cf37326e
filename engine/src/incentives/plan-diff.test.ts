import { describe, expect, it } from 'vitest'
import { planDiff } from './plan-diff.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, FLAT, PERCENT, TIERED } from './testing/rules.ts'

const changesOf = (before: Rule, after: Rule) => planDiff([before], [after]).changed.flatMap(({ changes }) => changes)

describe('the difference of two versions', () => {
  it('names rules that came and went, and says nothing of those that stayed', () => {
    expect(planDiff([PERCENT, FLAT], [FLAT, BONUS])).toEqual({
      added: [
        {
          ruleKey: 'appointments',
          name: 'Appointments',
          sentence: "Earns 150.00 USD for the week's own appointments from 20 up, in Call agent.",
        },
      ],
      removed: [
        { ruleKey: 'margin', name: 'Margin share', sentence: "Earns 2% of the month's own load margin, in Sales." },
      ],
      changed: [],
    })
  })

  it('tells a changed field before and after, in words', () => {
    expect(
      changesOf(PERCENT, { ...PERCENT, rate: '0.025', jobRole: null, cap: { amount: '500', per: 'month' } }),
    ).toEqual([
      { field: 'Job role', before: 'Sales', after: 'Any' },
      { field: 'Rate', before: '2%', after: '2.5%' },
      { field: 'At most', before: null, after: '500.00 USD a month' },
    ])
  })

  it('tells a table step by step', () => {
    const slabs = [
      { from: '0', to: '12', rate: '5' },
      { from: '12', to: null, rate: '7', amount: '30', retroactive: true },
    ]
    expect(changesOf(TIERED, { ...TIERED, config: { ...TIERED.config, slabs, boundary: 'upper' } })).toEqual([
      { field: 'A value on a bound', before: null, after: 'Belongs to the step below' },
      { field: 'Step 1', before: '5.00 USD for each from 0 to 10', after: '5.00 USD for each from 0 to 12' },
      {
        field: 'Step 2',
        before: '7.00 USD for each and 30.00 USD from 10 to 20',
        after: '7.00 USD for each and 30.00 USD from 12 up, also for all below it once reached',
      },
      { field: 'Step 3', before: '9.00 USD for each and 45.00 USD from 20 up', after: null },
    ])
  })

  it('tells another target, condition, and customer by the name that it is given', () => {
    const gates = { all: [{ metricKey: 'bpo_deals', op: '>=', value: '5' }] }
    expect(
      changesOf(BONUS, { ...BONUS, qualification: gates, config: { targetValue: '25', bonusAmount: '150' } }),
    ).toEqual([
      { field: 'Target', before: '20', after: '25' },
      { field: 'Only with', before: null, after: 'deals at least 5' },
    ])
    const one = { ...BY_LOAD, config: { ...BY_LOAD.config, customerIds: ['c1'] } }
    const two = { ...BY_LOAD, config: { ...BY_LOAD.config, customerIds: ['c2'] } }
    const customer = (id: string) => ({ c1: 'Cordova', c2: 'Lakeshore' })[id] ?? id
    expect(planDiff([one], [two], { customer }).changed[0]?.changes).toEqual([
      { field: 'Only customers', before: 'Cordova', after: 'Lakeshore' },
    ])
  })

  it('takes numbers for numbers, however they are written', () => {
    expect(planDiff([PERCENT], [{ ...PERCENT, rate: '0.0200' }]).changed).toEqual([])
    expect(planDiff([{ ...FLAT, accumulate: undefined }], [{ ...FLAT, accumulate: 'day' }]).changed).toEqual([])
  })
})
