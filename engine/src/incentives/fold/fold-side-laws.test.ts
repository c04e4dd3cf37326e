import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay } from '../../kernel/index.ts'
import type { FxRate } from '../fx-rate.ts'
import type { Rule } from '../rule.ts'
import { type AnyWork, anyRule, anyWork } from '../testing/arbitrary-pay.ts'
import { june, version } from '../testing/fold-input.ts'
import { fold } from './fold.ts'
import type { FoldInput } from './fold-input.ts'

const SEED = { seed: 6027, numRuns: 40 }
const WEEKS = { from: '2026-05-20', to: '2026-08-05' }
const SELLER = { startsOn: '2020-01-01', endsOn: null, jobRole: 'SALES' }
const NO_WORK = { metricDays: [], loads: [] }

describe('pay', () => {
  it('for a team of one is what that one would be paid', () => {
    fc.assert(
      fc.property(anyRule, anyWork, (rule, work) => {
        const lead = { memberships: [{ ...SELLER, jobRole: null }], team: { ...work, members: [SELLER] } }
        expect(foldWeeks({ ...rule, of: 'team' }, NO_WORK, lead)).toEqual(foldWeeks(rule, work))
      }),
      SEED,
    )
  })

  it('for a team does not depend on the payee’s own work, nor pay for one’s own on the team’s', () => {
    fc.assert(
      fc.property(anyRule, anyWork, anyWork, (rule, own, work) => {
        const team = { ...work, members: [SELLER] }
        const ofTeam = { ...rule, of: 'team' }
        expect(foldWeeks(ofTeam, own, { team })).toEqual(foldWeeks(ofTeam, NO_WORK, { team }))
        expect(foldWeeks(rule, own, { team })).toEqual(foldWeeks(rule, own))
      }),
      SEED,
    )
  })

  it('at a rate of 1 each day is the same figure in the other currency, and of that currency alone', () => {
    fc.assert(
      fc.property(anyRule, anyWork, (rule, work) => {
        const inEuros = foldWeeks({ ...rule, currency: 'EUR' }, work, converted(PAR))
        expect(new Set(inEuros.map(({ currency }) => currency)).isSubsetOf(new Set(['EUR']))).toBe(true)
        expect(inEuros.map((line) => ({ ...line, currency: 'USD', fx: null }))).toEqual(foldWeeks(rule, work))
      }),
      SEED,
    )
  })

  it('never looks at a rate of another pair or of a later day', () => {
    const strange = [
      ...PAR.map((row) => ({ ...row, to: 'INR', rate: '80' })),
      ...PAR.map((row) => ({ ...row, from: 'EUR', to: 'USD', rate: '7' })),
      { from: 'USD', to: 'EUR', day: addDays(WEEKS.to, 1), rate: '5' },
    ]
    fc.assert(
      fc.property(anyRule, anyWork, (rule, work) => {
        const inEuros = { ...rule, currency: 'EUR' }
        const mixed = foldWeeks(inEuros, work, converted([...strange, ...PAR]))
        expect(mixed).toEqual(foldWeeks(inEuros, work, converted(PAR)))
      }),
      SEED,
    )
  })
})

const PAR: readonly FxRate[] = eachDay('2026-01-01', WEEKS.to).map((day) => ({
  from: 'USD',
  to: 'EUR',
  day,
  rate: '1',
}))

function converted(fx: readonly FxRate[]): Partial<FoldInput> {
  return { fx, venture: { weekStart: 0, liveFrom: '2020-01-01', currency: 'USD' } }
}

function foldWeeks(rule: Rule, { metricDays, loads }: AnyWork, change: Partial<FoldInput> = {}) {
  const versions = [version([rule], { payCurrency: rule.currency })]
  return fold(june([], metricDays, { ...WEEKS, loads, versions, ...change }))
}
