import { describe, expect, it } from 'vitest'
import { type DatedRules, periodCuts } from './plan-diff-cuts.ts'
import type { Rule } from './rule.ts'
import { BONUS } from './testing/rules.ts'

const monthly: Rule = { ...BONUS, accumulate: 'month' }
const higher: Rule = { ...monthly, config: { targetValue: '25', bonusAmount: '150' } }
const by = (accumulate: string): Rule => ({ ...BONUS, accumulate })
const version = (startsOn: string, rule: Rule, endsOn: string | null = null): DatedRules => ({
  startsOn,
  endsOn,
  rules: [rule],
})
const cuts = (before: readonly DatedRules[], next: DatedRules, liveFrom = '2026-01-01') =>
  periodCuts(before, next, { weekStart: 1, liveFrom })

describe('a rule that adds up over another period than before', () => {
  it.each([
    ['week', 'month'],
    ['month', 'week'],
  ])('from %s to %s cuts all that either runs over, and is free on the day that begins both', (old, now) => {
    const [cut] = cuts([version('2026-01-01', by(old))], version('2026-06-18', by(now)))
    expect(cut).toMatchObject({ periodFrom: '2026-06-01', periodTo: '2026-06-30', firstDay: '2027-02-01' })
  })

  it('is cut on a day that begins only one of them', () => {
    expect(cuts([version('2026-01-01', by('week'))], version('2026-06-15', by('month')))).toHaveLength(1)
  })

  it('is put off to the end of the longer one where no day of the year to come begins both', () => {
    const [cut] = cuts([version('2026-01-01', by('week'))], version('2026-06-18', by('year')))
    expect(cut).toMatchObject({ periodFrom: '2026-01-01', periodTo: '2026-12-31', firstDay: '2027-01-01' })
  })
})

describe('the version that ran before', () => {
  const first = version('2026-01-01', monthly, '2026-06-16')
  const second = version('2026-06-17', higher)

  it.each([
    ['in order', [first, second]],
    ['in any order', [second, first]],
  ])('is the latest that began earlier, if only by a day, %s', (_, before) => {
    expect(cuts(before, version('2026-06-18', higher))).toEqual([])
    expect(cuts(before, version('2026-06-18', monthly))).toHaveLength(1)
  })

  it('is none that begins on the same day or later', () => {
    const standing = version('2026-01-01', monthly)
    expect(cuts([standing, version('2026-06-18', higher)], version('2026-06-18', higher))).toHaveLength(1)
    expect(cuts([standing, version('2026-06-19', higher)], version('2026-06-18', higher))).toHaveLength(1)
  })
})

it('nothing is cut by a version that begins as the venture goes live, since nothing was paid before', () => {
  const before = [version('2026-01-01', monthly)]
  expect(cuts(before, version('2026-06-18', higher), '2026-06-18')).toEqual([])
  expect(cuts(before, version('2026-06-18', higher), '2026-06-19')).toEqual([])
  expect(cuts(before, version('2026-06-18', higher), '2026-06-17')).toHaveLength(1)
})
