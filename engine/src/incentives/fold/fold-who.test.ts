import { describe, expect, it } from 'vitest'
import { amounts, dials, june, margin, version } from '../testing/fold-input.ts'
import { BONUS, FLAT, PERCENT } from '../testing/rules.ts'
import { fold } from './fold.ts'

const MONTHLY = { ...FLAT, accumulate: 'month' }

describe('days that count', () => {
  const everyDay = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'].map((day) => dials(day, '1'))

  it('begin on liveFrom', () => {
    const venture = { weekStart: 0 as const, liveFrom: '2026-06-03' }
    expect(fold(june([MONTHLY], everyDay, { venture }))).toMatchObject([
      { day: '2026-06-03', before: null, toDate: { value: '1' } },
      { day: '2026-06-04', before: { value: '1' }, toDate: { value: '2' } },
    ])
    expect(fold(june([MONTHLY], everyDay, { venture: { weekStart: 0, liveFrom: '2026-07-01' } }))).toEqual([])
  })

  it('are I-03 days of a version, its first and last included', () => {
    const versions = [version([MONTHLY], { startsOn: '2026-06-02', endsOn: '2026-06-03' })]
    expect(amounts(fold(june([], everyDay, { versions })))).toEqual({ '2026-06-02': 425, '2026-06-03': 425 })
    expect(amounts(fold(june([], everyDay, { versions: [version([MONTHLY], { startsOn: '2099-01-01' })] })))).toEqual(
      {},
    )
  })

  it('are days of a membership, and work between two of them enters no sum', () => {
    const memberships = [
      { startsOn: '2026-01-01', endsOn: '2026-06-01', jobRole: null },
      { startsOn: '2026-06-03', endsOn: null, jobRole: null },
    ]
    expect(fold(june([MONTHLY], everyDay, { memberships })).map(({ day, toDate }) => [day, toDate.value])).toEqual([
      ['2026-06-01', '1'],
      ['2026-06-03', '2'],
      ['2026-06-04', '3'],
    ])
  })

  it('end on the day of the deactivation', () => {
    expect(amounts(fold(june([FLAT], everyDay, { deactivatedOn: '2026-06-02' })))).toEqual({
      '2026-06-01': 425,
      '2026-06-02': 425,
    })
  })

  it('are only those asked for, with earlier work in their sums', () => {
    const change = { from: '2026-06-03', to: '2026-06-03' }
    expect(fold(june([MONTHLY], everyDay, change))).toMatchObject([{ day: '2026-06-03', toDate: { value: '3' } }])
  })
})

describe('who is paid', () => {
  it('I-05 is who is credited in the role, whatever the membership', () => {
    const work = [
      margin('2026-06-01', '500', 'SALES'),
      margin('2026-06-01', '900', 'CSR'),
      margin('2026-06-01', '900', null),
    ]
    const memberships = [{ startsOn: '2020-01-01', endsOn: null, jobRole: 'CSR' }]
    const rules = [
      PERCENT,
      { ...PERCENT, ruleKey: 'dispatch', jobRole: 'DISPATCH' },
      { ...PERCENT, ruleKey: 'any', jobRole: null },
    ]
    const lines = fold(june(rules, work, { memberships }))
    expect(lines.map(({ ruleKey, amountMinor }) => [ruleKey, amountMinor])).toEqual([
      ['margin', 1000],
      ['any', 1800],
    ])
  })

  it('is who had the role on the day, for other metrics', () => {
    const memberships = [
      { startsOn: '2020-01-01', endsOn: '2026-06-02', jobRole: 'BPO_AGENT' },
      { startsOn: '2026-06-03', endsOn: null, jobRole: 'CSR' },
    ]
    const rule = { ...MONTHLY, jobRole: 'BPO_AGENT' }
    const lines = fold(june([rule], [dials('2026-06-02', '1'), dials('2026-06-03', '1')], { memberships }))
    expect(amounts(lines)).toEqual({ '2026-06-02': 425 })
  })

  it('I-05 is nobody outside the role, even when a bonus judges another metric', () => {
    const rule = { ...BONUS, accumulate: 'month', config: { ...BONUS.config, metricKey: 'bpo_dials' } }
    const outside = fold(june([rule], [dials('2026-06-02', '25')]))
    expect(outside).toEqual([])
    const memberships = [{ startsOn: '2020-01-01', endsOn: null, jobRole: 'BPO_AGENT' }]
    expect(amounts(fold(june([rule], [dials('2026-06-02', '25')], { memberships })))).toEqual({ '2026-06-02': 15000 })
  })

  it('is who is credited in the role, when a bonus judges calls of a person credited with loads', () => {
    const config = { ...BONUS.config, metricKey: 'bpo_dials' }
    const rule = { ...BONUS, jobRole: 'CSR', metricKey: 'loads_margin', accumulate: 'month', config }
    const lines = fold(june([rule], [dials('2026-06-02', '25'), margin('2026-06-03', '1', 'CSR')]))
    expect(lines).toMatchObject([
      { day: '2026-06-03', amountMinor: 15000, before: { value: null, metrics: { bpo_dials: null } } },
    ])
  })
})
