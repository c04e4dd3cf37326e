import { describe, expect, it } from 'vitest'
import { amounts, dials, june, margin, metricDay } from '../testing/fold-input.ts'
import { BONUS, FLAT, PERCENT } from '../testing/rules.ts'
import { fold, foldAmounts, foldPerson } from './fold.ts'
import type { Line } from './line.ts'
import { prepareFold } from './prepare-fold.ts'

const MONTHLY = { ...FLAT, accumulate: 'month' }

describe('a line', () => {
  it('names its version, rule, snapshots and amount', () => {
    expect(fold(june([PERCENT], [margin('2026-06-01', '500'), margin('2026-06-04', '250')])).at(1)).toEqual({
      day: '2026-06-04',
      planId: 'plan',
      versionId: 'v1',
      ruleKey: 'margin',
      currency: 'USD',
      amountMinor: 500,
      toDate: { value: '750' },
      before: { value: '500' },
      settledToDate: 1500,
      settledBefore: 1000,
      override: null,
      fx: null,
      unmeasured: 0,
      reason: null,
    } satisfies Line)
  })

  it('pays the same where only amounts are asked for', () => {
    const input = june([PERCENT], [margin('2026-06-01', '500'), margin('2026-06-04', '-250')])
    expect(foldAmounts(prepareFold(input), input)).toEqual([
      { day: '2026-06-01', planId: 'plan', ruleKey: 'margin', amountMinor: 1000 },
      { day: '2026-06-04', planId: 'plan', ruleKey: 'margin', amountMinor: -500 },
    ])
  })

  it('exists for work that pays nothing, and says why', () => {
    const [line] = fold(june([{ ...BONUS, jobRole: null, metricKey: 'bpo_dials' }], [dials('2026-06-03', '4')]))
    expect(line).toMatchObject({ day: '2026-06-03', amountMinor: 0, reason: 'target' })
  })

  it('exists for work of the metric that a bonus judges', () => {
    const rule = { ...BONUS, jobRole: null, config: { ...BONUS.config, metricKey: 'bpo_dials' } }
    const lines = fold(june([rule], [dials('2026-06-03', '4'), dials('2026-06-04', '16')]))
    expect(amounts(lines)).toEqual({ '2026-06-03': 0, '2026-06-04': 15000 })
    expect(lines[0]).toMatchObject({ toDate: { value: '0', metrics: { bpo_dials: '4' } }, unmeasured: 0 })
  })

  it('does not exist on a day without news', () => {
    expect(amounts(fold(june([FLAT, { ...MONTHLY, ruleKey: 'month' }], [])))).toEqual({})
    const gated = { ...MONTHLY, qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '2' }] } }
    const deal = metricDay({ day: '2026-06-05', metricKey: 'bpo_deals', numerator: '1' })
    expect(amounts(fold(june([gated], [dials('2026-06-03', '1'), deal])))).toEqual({ '2026-06-03': 0 })
  })

  it('exists where a condition alone changes the amount', () => {
    const gated = { ...MONTHLY, qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '1' }] } }
    const deal = metricDay({ day: '2026-06-05', metricKey: 'bpo_deals', numerator: '1' })
    expect(amounts(fold(june([gated], [dials('2026-06-03', '1'), deal])))).toEqual({
      '2026-06-03': 0,
      '2026-06-05': 425,
    })
  })

  it('counts the unmeasured rows of its period to date', () => {
    const unknown = { ...margin('2026-06-02', '0'), rows: 2, unmeasured: 2 }
    const lines = fold(june([PERCENT], [unknown, margin('2026-06-03', '500')]))
    expect(lines.map(({ unmeasured, toDate, reason }) => [unmeasured, toDate.value, reason])).toEqual([
      [2, null, 'no_data'],
      [2, '500', null],
    ])
  })
})

describe('a cap', () => {
  it('holds over weeks that run into the next month', () => {
    const rule = { ...FLAT, rate: '10', accumulate: 'week', cap: { amount: '25', per: 'month' } }
    const work = ['2026-05-31', '2026-06-01', '2026-06-03', '2026-06-08', '2026-06-09'].map((day) => dials(day, '1'))
    expect(fold(june([rule], work)).map(({ day, amountMinor, toDate }) => [day, amountMinor, toDate.earned])).toEqual([
      ['2026-06-01', 1000, '-10'],
      ['2026-06-03', 1000, '-10'],
      ['2026-06-08', 500, '20'],
      ['2026-06-09', 0, '20'],
    ])
  })

  it('counts what was earned before the days asked for', () => {
    const rule = { ...FLAT, rate: '10', cap: { amount: '15', per: 'month' } }
    const work = [dials('2026-06-01', '1'), dials('2026-06-02', '1'), dials('2026-06-03', '1')]
    const lines = fold(june([rule], work, { from: '2026-06-02' }))
    expect(lines.map(({ day, amountMinor, reason }) => [day, amountMinor, reason])).toEqual([
      ['2026-06-02', 500, null],
      ['2026-06-03', 0, 'cap'],
    ])
  })
})

it('one prepared fold serves many people', () => {
  const input = june([FLAT], [])
  const prepared = prepareFold(input)
  const paid = ['1', '2'].map((count) => foldPerson(prepared, { ...input, metricDays: [dials('2026-06-01', count)] }))
  expect(paid.map(amounts)).toEqual([{ '2026-06-01': 425 }, { '2026-06-01': 850 }])
})
