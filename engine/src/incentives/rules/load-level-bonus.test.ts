import { describe, expect, it } from 'vitest'
import { describeRule } from '../describe-rule.ts'
import { evaluateRule } from '../evaluate-rule.ts'
import type { SnapshotLoad } from '../load-reading.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import { BY_LOAD } from '../testing/rules.ts'

const LOAD: SnapshotLoad = { id: 'l1', margin: '300', revenue: '1500', miles: '700', share: '1' }
const PART = [{ from: '0.15', to: null, amount: '7' }]

describe('a bonus on single loads', () => {
  it.each([
    ['an amount for one in its slab', BY_LOAD, [LOAD], 1200],
    ['the part that is shared', BY_LOAD, [{ ...LOAD, share: '0.25' }], 300],
    ['a rate of its margin', BY_LOAD, [{ ...LOAD, margin: '875' }], 3500],
    ['each alone', BY_LOAD, [LOAD, { ...LOAD, id: 'l2', margin: '500', share: '0.5' }], 2200],
    ['nothing below the first slab', BY_LOAD, [{ ...LOAD, margin: '199.99' }], 0],
    ['nothing for a loss', BY_LOAD, [{ ...LOAD, margin: '-900' }], 0],
    ['nothing for a margin that is not known', BY_LOAD, [{ ...LOAD, margin: null }], 0],
    ['by revenue', by('revenue'), [LOAD], 6000],
    ['by miles', by('miles'), [LOAD], 2800],
    ['by part of revenue', by('marginPct', [{ from: '0.2', to: null, amount: '7' }]), [LOAD], 700],
    ['nothing for a part of no revenue', by('marginPct', PART), [{ ...LOAD, revenue: '0' }], 0],
    ['nothing for a part of unknown revenue', by('marginPct', PART), [{ ...LOAD, revenue: null }], 0],
    ['nothing for a part of unknown margin', by('marginPct', PART), [{ ...LOAD, margin: null }], 0],
    ['chosen equipment', only({ equipment: ['VAN'] }), [{ ...LOAD, equipment: 'VAN' }], 1200],
    ['no other equipment', only({ equipment: ['VAN'] }), [{ ...LOAD, equipment: 'REEFER' }], 0],
    ['no unknown equipment', only({ equipment: ['VAN'] }), [{ ...LOAD, equipment: null }], 0],
    ['chosen customers', only({ customerIds: ['c1'] }), [{ ...LOAD, customerId: 'c1' }], 1200],
    ['no other customers', only({ customerIds: ['c1'] }), [{ ...LOAD, customerId: 'c2' }], 0],
    ['no loads', BY_LOAD, undefined, 0],
  ])('pays %s', (_name, rule, loads, minor) => {
    expect(settle(rule, { value: '1', loads }).minor).toBe(minor)
  })

  it('shows what the loads of each slab brought', () => {
    const loads = [LOAD, { ...LOAD, id: 'l2', share: '0.5' }, { ...LOAD, id: 'l3', margin: '875' }]
    const { parts, explanation } = evaluateRule(BY_LOAD, { toDate: { value: '2.5', loads } })
    expect(parts).toEqual([
      {
        label: '12.00 USD for each load with load margin from 200.00 USD to 500.00 USD',
        measure: '1.5',
        rate: '12',
        amount: '18',
      },
      { label: '4% of load margin from 500.00 USD up', measure: '875', rate: '0.04', amount: '35' },
    ])
    expect(explanation).toBe(
      'The loads bring 53.00 USD: 12.00 USD for each load with load margin from 200.00 USD to 500.00 USD, 1.5, brings ' +
        '18.00 USD; 4% of load margin from 500.00 USD up, 875, brings 35.00 USD.',
    )
  })

  it('says what it left out', () => {
    const unknown = { ...LOAD, margin: null }
    expect(
      evaluateRule(BY_LOAD, { toDate: { value: '2', loads: [unknown, { ...LOAD, margin: '1' }] } }).explanation,
    ).toBe('No load reached a slab that pays; 1 not counted, because what they are judged on is not known.')
    expect(evaluateRule(BY_LOAD, { toDate: { value: null, loads: [] } }).explanation).toMatch('there is no data')
  })

  it('is described with its slabs and what it is kept to', () => {
    expect(describeRule(only({ equipment: ['VAN', 'REEFER'], customerIds: ['c1', 'c2'] }))).toBe(
      "Earns for each of the day's own completed loads by its load margin: 12.00 USD from 200.00 USD to 500.00 USD; " +
        '4% from 500.00 USD up, only for VAN, REEFER, only for 2 chosen customers, in Sales.',
    )
    expect(describeRule(by('marginPct', PART))).toMatch('by its margin of revenue: 7.00 USD from 15% up')
    expect(describeRule(by('miles', PART))).toMatch('by its load miles: 7.00 USD from 0.15 up')
  })
})

function by(field: string, slabs: readonly object[] = [{ from: '0', to: null, rate: '0.04' }]) {
  return only({ field, slabs })
}

function only(config: Readonly<Record<string, unknown>>): Rule {
  return { ...BY_LOAD, config: { ...BY_LOAD.config, ...config } }
}
