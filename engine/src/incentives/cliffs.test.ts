import { describe, expect, it } from 'vitest'
import { cliffsOf } from './cliffs.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, PERCENT, TIERED } from './testing/rules.ts'

type Jumps = readonly (readonly [at: string, minor: number])[]

function jumps(rule: Rule): Jumps {
  return cliffsOf(rule).map(({ at, jump }) => [at, jump?.minor ?? 0])
}

const tiers = (config: object): Rule => ({ ...TIERED, config: { ...TIERED.config, ...config } })
const STEPS = [
  { from: '0', to: '5000', rate: '0.0125' },
  { from: '5000', to: null, rate: '0.01' },
]
const money = (config: object): Rule => ({ ...tiers({ slabs: STEPS, ...config }), metricKey: 'loads_margin' })

describe('the cliffs of a table of steps', () => {
  it.each<[string, Rule, Jumps]>([
    [
      'each on its part: only amounts jump',
      tiers({}),
      [
        ['10', 30_00],
        ['20', 45_00],
      ],
    ],
    ['each on its part without amounts: none', money({ mode: 'marginal' }), []],
    ['the one reached for all, a lower rate: down', money({ mode: 'whole' }), [['5000', -12_50]]],
    [
      'the one reached for all: the amount of the step before is gone',
      tiers({ mode: 'whole' }),
      [
        ['10', 50_00],
        ['20', 55_00],
      ],
    ],
    [
      'retroactive: all below is priced again',
      tiers({
        slabs: [
          { from: '0', to: '10', rate: '5' },
          { from: '10', to: null, rate: '7', retroactive: true },
        ],
      }),
      [['10', 20_00]],
    ],
    ['in proportion: none', tiers({ mode: 'interpolated', slabs: [{ from: '0', to: '10', amount: '100' }] }), []],
    [
      'a first step above 0 that prices everything: what is below it comes at once',
      tiers({ mode: 'whole', slabs: [{ from: '4', to: null, rate: '2.5' }] }),
      [['4', 10_00]],
    ],
    ['a first amount is due just above 0', tiers({ slabs: [{ from: '0', to: null, amount: '30' }] }), [['0', 30_00]]],
    [
      'half a cent is rounded to the even one',
      tiers({ slabs: [{ from: '3', to: null, amount: '0.025' }] }),
      [['3', 2]],
    ],
    ['a jump that rounds to nothing is none', tiers({ slabs: [{ from: '3', to: null, amount: '0.004' }] }), []],
  ])('%s', (_, rule, expected) => {
    expect(jumps(rule)).toEqual(expected)
  })

  it('stand on the bound where the step begins there, and just above it where the value belongs to the step below', () => {
    const at = (config: object) => cliffsOf(tiers(config)).map(({ sentence }) => sentence)
    expect(at({})[0]).toBe("At 10 completed loads the month's amount rises by 30.00 USD.")
    expect(at({ boundary: 'upper' })[0]).toBe("Just above 10 completed loads the month's amount rises by 30.00 USD.")
    const flat = { slabs: [{ from: '0', to: null, amount: '30' }] }
    expect(at(flat)[0]).toBe("Just above 0 completed loads the month's amount rises by 30.00 USD.")
    expect(at({ ...flat, flatAtZero: true })[0]).toBe("At 0 completed loads the month's amount rises by 30.00 USD.")
  })

  it('are told as a fall where a step pays less, in the unit of what is measured', () => {
    expect(cliffsOf(money({ mode: 'whole' }))).toEqual([
      {
        kind: 'down',
        at: '5000',
        jump: { minor: -12_50, currency: 'USD' },
        sentence: "At 5,000.00 USD load margin the month's amount falls by 12.50 USD.",
      },
    ])
  })

  it('end where the cap has been reached, and are cut by it', () => {
    expect(jumps({ ...tiers({}), cap: { amount: '95', per: 'month' } })).toEqual([['10', 30_00]])
    expect(jumps({ ...tiers({}), cap: { amount: '55', per: 'month' } })).toEqual([['10', 5_00]])
  })

  it('count nothing below 0 unless losses are taken', () => {
    const loss = tiers({ mode: 'whole', slabs: [{ from: '4', to: null, rate: '-2.5' }] })
    expect(jumps(loss)).toEqual([])
    expect(jumps({ ...loss, negative: true })).toEqual([['4', -10_00]])
  })
})

describe('the cliffs of other calculations', () => {
  it('of a target: the bonus', () => {
    expect(cliffsOf(BONUS)).toEqual([
      {
        kind: 'up',
        at: '20',
        jump: { minor: 150_00, currency: 'USD' },
        sentence: "At 20 appointments the week's amount rises by 150.00 USD.",
      },
    ])
  })

  it('of a target of another metric: the bonus, at what is judged', () => {
    const config = { targetValue: '5000', bonusAmount: '90', metricKey: 'loads_margin' }
    expect(cliffsOf({ ...BONUS, config }).map(({ sentence }) => sentence)).toEqual([
      "At 5,000.00 USD load margin the week's amount rises by 90.00 USD.",
    ])
  })

  it('of single loads: what one load more or less of a step brings', () => {
    expect(cliffsOf(BY_LOAD).map(({ at, jump, sentence }) => [at, jump?.minor, sentence])).toEqual([
      ['200', 12_00, 'At 200.00 USD load margin the amount of a single load rises by 12.00 USD.'],
      ['500', 8_00, 'At 500.00 USD load margin the amount of a single load rises by 8.00 USD.'],
    ])
    const falling = {
      field: 'miles',
      slabs: [
        { from: '0', to: '100', rate: '0.5' },
        { from: '100', to: null, amount: '40' },
      ],
    }
    expect(jumps({ ...BY_LOAD, config: falling })).toEqual([['100', -10_00]])
  })

  it('of a product: none, but for its conditions, which take all of it', () => {
    expect(cliffsOf(PERCENT)).toEqual([])
    const gated = { ...PERCENT, qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '12' }] } }
    expect(cliffsOf(gated)).toEqual([
      {
        kind: 'gate',
        at: '12',
        jump: null,
        sentence:
          "The whole month's amount comes and goes with completed loads at least 12: without it nothing is due.",
      },
    ])
  })
})
