import { describe, expect, it } from 'vitest'
import type { FxRate } from '../fx-rate.ts'
import type { Rule } from '../rule.ts'
import { amounts, dials, june, margin, metricDay, version } from '../testing/fold-input.ts'
import { BY_LOAD, FLAT, PER_DOLLAR, PERCENT } from '../testing/rules.ts'
import { fold } from './fold.ts'
import type { FoldInput, MetricDay } from './fold-input.ts'

const VENTURE = { weekStart: 0, liveFrom: '2026-06-01', currency: 'USD' } as const
const row = (day: string, rate: string, from = 'USD', to = 'EUR'): FxRate => ({ from, to, day, rate })
const FX = [
  row('2026-05-30', '0.9'),
  row('2026-06-08', '0.8'),
  row('2026-06-08', '80', 'USD', 'INR'),
  row('2026-06-08', '9', 'EUR', 'USD'),
]
const IN_EUROS = { ...PERCENT, currency: 'EUR' }

describe('pay in another currency than the venture’s', () => {
  it('is of each work day’s sum at the rate of that day, which the line names', () => {
    const lines = foldIn('EUR', [IN_EUROS], [margin('2026-06-02', '100'), margin('2026-06-09', '50.5')])
    expect(lines).toMatchObject([
      { day: '2026-06-02', currency: 'EUR', toDate: { value: '90' }, amountMinor: 180, fx: FX[0] },
      { day: '2026-06-09', before: { value: '90' }, toDate: { value: '130.4' }, amountMinor: 81, fx: FX[1] },
    ])
  })

  it('counts an unrated day as not measured until its rate arrives', () => {
    const work = [{ ...margin('2026-06-07', '100'), rows: 3, unmeasured: 1 }, margin('2026-06-08', '100')]
    expect(foldIn('EUR', [IN_EUROS], work)).toMatchObject([
      { toDate: { value: null }, unmeasured: 3, reason: 'no_data', fx: null },
      { before: { value: null }, toDate: { value: '80' }, unmeasured: 3, amountMinor: 160 },
    ])
    const rated = { fx: [...FX, row('2026-06-07', '0.7')] }
    expect(amounts(foldIn('EUR', [IN_EUROS], work, rated))).toEqual({ '2026-06-07': 140, '2026-06-08': 160 })
  })

  it('has its targets and conditions in its own currency', () => {
    const gate = { all: [{ metricKey: 'loads_margin', op: '>=', value: '90' }] }
    const rule = { ...FLAT, currency: 'EUR', jobRole: 'BPO_AGENT', metricKey: 'bpo_revenue', qualification: gate }
    const gated = { ...rule, calcType: 'PERCENT_OF_METRIC', jobRole: null, rate: '1' }
    const revenue = metricDay({ day: '2026-06-02', metricKey: 'bpo_revenue', numerator: '10' })
    const work = (amount: string) => [revenue, margin('2026-06-02', amount, null)]
    expect(amounts(foldIn('EUR', [gated], work('100')))).toEqual({ '2026-06-02': 900 })
    expect(amounts(foldIn('EUR', [gated], work('99')))).toEqual({ '2026-06-02': 0 })
  })

  it('judges single loads on converted money, and on the miles as they are', () => {
    const loads = [
      { id: 'l2', day: '2026-06-07', creditRole: 'SALES', margin: '900', revenue: '1000', miles: '50', share: '1' },
      { id: 'l1', day: '2026-06-02', creditRole: 'SALES', margin: '500', revenue: null, miles: null, share: '0.5' },
    ]
    const counted = loads.map(({ day, share }) =>
      metricDay({ day, creditRole: 'SALES', metricKey: 'loads_completed', numerator: share }),
    )
    const rule = { ...BY_LOAD, currency: 'EUR', accumulate: 'month' }
    const [first, second] = foldIn('EUR', [rule], counted, { loads })
    expect(first).toMatchObject({ amountMinor: 600, toDate: { loads: [{ id: 'l1', margin: '450', revenue: null }] } })
    expect(second).toMatchObject({
      amountMinor: 0,
      unmeasured: 1,
      toDate: { value: '1.5', loads: [{ id: 'l1' }, { id: 'l2', margin: null, revenue: null, miles: '50' }] },
    })
  })

  it('converts an opening balance by the rate of the day before liveFrom', () => {
    const opening = [
      {
        periodStart: '2026-04-01',
        creditRole: 'SALES',
        metricKey: 'loads_margin',
        numerator: '100',
        denominator: null,
      },
    ]
    const lines = foldIn('EUR', [{ ...IN_EUROS, accumulate: 'quarter' }], [margin('2026-06-09', '10')], { opening })
    expect(lines).toMatchObject([{ before: { value: '90' }, toDate: { value: '98' } }])
  })
})

describe('no rate is used', () => {
  it('for counts, for pay in the venture’s currency, and per unit of currency', () => {
    const calls = [dials('2026-06-02', '1')]
    expect(foldIn('EUR', [{ ...FLAT, currency: 'EUR' }], calls, { fx: [] })).toMatchObject([
      { amountMinor: 425, fx: null },
    ])
    expect(foldIn('USD', [PERCENT], [margin('2026-06-02', '100')], { fx: [] })).toMatchObject([
      { amountMinor: 200, fx: null },
    ])
    const rupees = foldIn('INR', [PER_DOLLAR], [margin('2026-06-09', '310')])
    expect(rupees).toMatchObject([{ currency: 'INR', toDate: { value: '310' }, amountMinor: 77500, fx: null }])
  })

  it('of another pair or direction, and none is mixed', () => {
    const work = [margin('2026-06-09', '100')]
    const others = FX.filter(({ to }) => to !== 'EUR')
    expect(foldIn('EUR', [IN_EUROS], work, { fx: others })).toMatchObject([{ reason: 'no_data', unmeasured: 1 }])
    const plans = [
      version([IN_EUROS], { payCurrency: 'EUR' }),
      version([{ ...PERCENT, currency: 'INR' }], { planId: 'india', payCurrency: 'INR' }),
      version([PERCENT], { planId: 'home' }),
    ]
    const lines = fold(june([], work, { venture: VENTURE, fx: FX, versions: plans }))
    expect(lines.map(({ currency, amountMinor, toDate }) => [currency, amountMinor, toDate.value])).toEqual([
      ['EUR', 160, '80'],
      ['INR', 16000, '8000'],
      ['USD', 200, '100'],
    ])
  })

  it('and a rule that needs one is refused, where the caller has none at hand', () => {
    const refused = expect.objectContaining({ code: 'rule.currency_not_converted' })
    const { fx: _, ...without } = june([], [], {
      venture: VENTURE,
      versions: [version([IN_EUROS], { payCurrency: 'EUR' })],
    })
    expect(() => fold(without)).toThrow(refused)
    const byLoad = { ...BY_LOAD, currency: 'EUR' }
    expect(() => fold({ ...without, versions: [version([byLoad], { payCurrency: 'EUR' })] })).toThrow(refused)
  })
})

function foldIn(
  payCurrency: string,
  rules: readonly Rule[],
  work: readonly MetricDay[],
  change: Partial<FoldInput> = {},
) {
  return fold(june([], work, { venture: VENTURE, versions: [version(rules, { payCurrency })], fx: FX, ...change }))
}
