import { describe, expect, it } from 'vitest'
import type { RateOverride } from '../override.ts'
import { amounts, dials, june, margin, version } from '../testing/fold-input.ts'
import { FLAT, OWN_RATE as OWN, PERCENT, TIERED } from '../testing/rules.ts'
import { fold } from './fold.ts'
import type { PlanVersion } from './fold-input.ts'

const WORK = [
  margin('2026-06-10', '1000'),
  margin('2026-06-16', '500'),
  margin('2026-06-20', '100'),
  margin('2026-06-21', '100'),
]

describe('a person’s own rate', () => {
  it('prices both terms of its days, the first and last included; work before and after keeps its price', () => {
    const lines = foldOwn([OWN])
    expect(lines.map((line) => [line.day, line.settledBefore, line.settledToDate, line.override])).toEqual([
      ['2026-06-10', 0, 2000, null],
      ['2026-06-16', 3000, 4500, OWN],
      ['2026-06-20', 4500, 4800, OWN],
      ['2026-06-21', 3200, 3400, null],
    ])
  })

  it('holds from its first day on where it has no last', () => {
    expect(amounts(foldOwn([{ ...OWN, endsOn: null }]))).toMatchObject({ '2026-06-10': 2000, '2026-06-21': 300 })
  })

  it('may be followed by another', () => {
    const next = { ...OWN, rate: '0.05', startsOn: '2026-06-21', endsOn: null }
    expect(amounts(foldOwn([next, OWN]))).toMatchObject({ '2026-06-20': 300, '2026-06-21': 500 })
  })

  it('is of one rule of one plan', () => {
    const elsewhere = [
      { ...OWN, planId: 'other' },
      { ...OWN, ruleKey: 'dials' },
    ]
    expect(foldOwn(elsewhere)).toEqual(foldOwn([]))
  })

  it('holds through versions of the rule; one without a rate is paid as written', () => {
    const stepped = { ...TIERED, ruleKey: 'margin', jobRole: 'SALES', metricKey: 'loads_margin', accumulate: 'day' }
    const versions = [
      version([{ ...PERCENT, rate: '0.01', accumulate: 'day' }], { endsOn: '2026-06-19' }),
      version([stepped], { versionId: 'v2', startsOn: '2026-06-20' }),
    ]
    const lines = foldOwn([{ ...OWN, endsOn: null }], versions)
    expect(lines.map(({ day, override }) => [day, override?.rate])).toEqual([
      ['2026-06-10', undefined],
      ['2026-06-16', '0.03'],
      ['2026-06-20', undefined],
      ['2026-06-21', undefined],
    ])
    expect(amounts(lines)).toEqual(
      amounts([...foldOwn([OWN], versions.slice(0, 1)), ...foldOwn([], versions.slice(1))]),
    )
  })

  it('counts as earned under a cap', () => {
    const capped = version([{ ...FLAT, cap: { amount: '30', per: 'month' } }])
    const own = { ...OWN, ruleKey: 'dials', rate: '10' }
    const work = [dials('2026-06-17', '2'), dials('2026-06-22', '10')]
    expect(amounts(fold(june([], work, { versions: [capped], overrides: [own] })))).toEqual({
      '2026-06-17': 2000,
      '2026-06-22': 1000,
    })
  })

  it('prices what an opening balance has used of a cap, where it holds on the first day', () => {
    const venture = { weekStart: 0, liveFrom: '2026-06-16' } as const
    const capped = version([{ ...PERCENT, cap: { amount: '40', per: 'month' } }])
    const opening = [
      {
        periodStart: '2026-06-01',
        creditRole: 'SALES',
        metricKey: 'loads_margin',
        numerator: '1000',
        denominator: null,
      },
    ]
    const lines = fold(june([], WORK, { venture, versions: [capped], overrides: [OWN], opening }))
    expect(lines[0]).toMatchObject({
      day: '2026-06-16',
      settledBefore: 3000,
      amountMinor: 1000,
      toDate: { earned: '0' },
    })
  })

  it('is refused twice on a day', () => {
    expect(() => foldOwn([OWN, { ...OWN, startsOn: '2026-06-20' }])).toThrow(
      expect.objectContaining({ code: 'override.overlap' }),
    )
  })
})

function foldOwn(overrides: readonly RateOverride[], versions: readonly PlanVersion[] = [version([PERCENT])]) {
  return fold(june([], WORK, { versions, overrides }))
}
