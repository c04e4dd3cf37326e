import { describe, expect, it } from 'vitest'
import { dials, june, version } from '../testing/fold-input.ts'
import { FLAT, PERCENT } from '../testing/rules.ts'
import { fold } from './fold.ts'

const MONTHLY = { ...FLAT, accumulate: 'month' }

describe('plans and versions', () => {
  it('I-01 keep the lines of two plans with the same rule key apart', () => {
    const versions = [version([FLAT]), version([FLAT], { planId: 'other', versionId: 'v9' })]
    const lines = fold(june([], [dials('2026-06-03', '1')], { versions }))
    expect(lines.map(({ planId, versionId, amountMinor }) => [planId, versionId, amountMinor])).toEqual([
      ['plan', 'v1', 425],
      ['other', 'v9', 425],
    ])
  })

  it('price each day by the version of that day, on all of the period to date', () => {
    const versions = [
      version([{ ...MONTHLY, rate: '2' }], { versionId: 'v2', startsOn: '2026-06-03' }),
      version([{ ...MONTHLY, rate: '1', accumulate: 'day' }], { endsOn: '2026-06-02' }),
    ]
    const work = ['2026-06-01', '2026-06-02', '2026-06-03'].map((day) => dials(day, '1'))
    expect(fold(june([], work, { versions }))).toMatchObject([
      { day: '2026-06-01', versionId: 'v1', toDate: { value: '1' }, before: null, amountMinor: 100 },
      { day: '2026-06-02', versionId: 'v1', toDate: { value: '1' }, before: null, amountMinor: 100 },
      { day: '2026-06-03', versionId: 'v2', toDate: { value: '3' }, before: { value: '2' }, amountMinor: 200 },
    ])
  })

  it('are refused where a plan holds one rule twice on the same day', () => {
    const versions = [
      version([FLAT], { endsOn: '2026-06-10' }),
      version([FLAT], { versionId: 'v2', startsOn: '2026-06-10' }),
    ]
    expect(() => fold(june([], [], { versions }))).toThrow(
      expect.objectContaining({
        code: 'rule.held_twice',
        facts: {
          day: '2026-06-10',
          held: [
            { versionId: 'v1', ruleKey: 'dials' },
            { versionId: 'v2', ruleKey: 'dials' },
          ],
        },
      }),
    )
  })

  it('are refused with a rule that could not be paid', () => {
    expect(() => fold(june([{ ...FLAT, calcType: 'PERCENT' }], []))).toThrow(
      expect.objectContaining({ code: 'rule.calc_type_unknown' }),
    )
    expect(() => fold(june([], [], { versions: [version([FLAT], { payCurrency: 'INR' })] }))).toThrow(
      expect.objectContaining({ code: 'rule.currency_mismatch' }),
    )
  })

  it('are refused where money would have to be converted', () => {
    const venture = { weekStart: 0 as const, liveFrom: '2020-01-01', currency: 'INR' }
    const refused = expect.objectContaining({ code: 'rule.currency_not_converted' })
    expect(() => fold(june([PERCENT], [], { venture }))).toThrow(refused)
    expect(() => fold(june([FLAT], [], { venture }))).not.toThrow()
  })
})
