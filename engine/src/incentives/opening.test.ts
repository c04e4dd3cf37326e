import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/index.ts'
import type { OpeningBalance } from './fold/fold-input.ts'
import { checkOpening, lastDayOfOpening } from './opening.ts'

/** Monday 15 June 2026, of weeks that begin on Sunday. */
const LIVE = { liveFrom: '2026-06-15', weekStart: 0 } as const
const margin: OpeningBalance = {
  periodStart: '2026-06-01',
  creditRole: 'SALES',
  metricKey: 'loads_margin',
  numerator: '900',
  denominator: null,
}

function answer(change: Partial<OpeningBalance>): string {
  try {
    checkOpening({ ...margin, ...change }, LIVE)
    return 'taken'
  } catch (error) {
    return error instanceof Refusal ? `${error.code} ${String(error.facts['field'])}` : 'broken'
  }
}

describe('an opening balance', () => {
  it('of a running month, of a role or of none, and a negative margin, is taken', () => {
    expect([answer({}), answer({ creditRole: null }), answer({ numerator: '-12.50' })]).toEqual(Array(3).fill('taken'))
    expect(answer({ metricKey: 'bpo_dials', creditRole: null, numerator: '40' })).toBe('taken')
  })

  it.each([
    [{ metricKey: 'profit' }, 'opening.metric_unknown metric'],
    [{ metricKey: 'bpo_dials' }, 'opening.role_of_no_load creditRole'],
    [{ periodStart: '2026-06-02' }, 'opening.period_unknown periodStart'],
    [{ periodStart: '2026-05-01' }, 'opening.period_unknown periodStart'],
    [{ periodStart: '2026-06-15' }, 'opening.period_unknown periodStart'],
    [{ periodStart: '2026-07-01' }, 'opening.period_unknown periodStart'],
    [{ numerator: '1/3' }, 'opening.value_malformed numerator'],
    [{ metricKey: 'loads_completed', numerator: '-1' }, 'opening.value_negative numerator'],
    [{ denominator: '3' }, 'opening.no_ratio denominator'],
  ])('with %j is refused', (change, expected) => {
    expect(answer(change)).toBe(expected)
  })

  it.each<[string, Partial<OpeningBalance>, string]>([
    ['metric', { metricKey: 'profit' }, 'There is no such metric. Choose one of the catalogue.'],
    ['role', { metricKey: 'bpo_dials' }, 'Only loads are credited by role. Leave it blank for dials.'],
    [
      'start',
      { periodStart: '2026-06-02' },
      'No week, month, quarter or year began on 2026-06-02 and was still running on 2026-06-15, when the venture went live.',
    ],
    ['value', { numerator: 'many' }, 'Write the value as a number such as 900 or 12.5.'],
    ['count', { metricKey: 'loads_completed', numerator: '-1' }, 'There are no completed loads below 0.'],
    ['denominator', { denominator: '3' }, 'Only a ratio has a denominator. Leave it blank.'],
  ])('tells what is wrong with its %s', (_, change, sentence) => {
    expect(() => checkOpening({ ...margin, ...change }, LIVE)).toThrow(
      expect.objectContaining({ kind: 'refused', message: sentence }),
    )
  })
})

it('counts to the end of the longest period that began on its start', () => {
  const last = (start: string, liveFrom = '2026-06-15') => lastDayOfOpening(start, { ...LIVE, liveFrom })
  expect([last('2026-06-14'), last('2026-06-01'), last('2026-04-01'), last('2026-01-01')]).toEqual([
    '2026-06-20',
    '2026-06-30',
    '2026-06-30',
    '2026-12-31',
  ])
  expect(last('2026-01-01', '2026-01-02')).toBe('2026-12-31')
})
