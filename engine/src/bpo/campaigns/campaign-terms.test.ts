import { describe, expect, it } from 'vitest'
import { DEFAULT_TERMS } from '../service-level.ts'
import { refuseSilentRestating, termsOn } from './campaign-terms.ts'

const first = { ...DEFAULT_TERMS, startsOn: null }
const later = { ...DEFAULT_TERMS, variant: 'OF_ANSWERED' as const, startsOn: '2026-06-10' }

describe('terms of a campaign', () => {
  it('hold from their day until others begin, and the first from ever', () => {
    const terms = [later, first]
    expect(termsOn(terms, '2026-06-09')).toBe(first)
    expect(termsOn(terms, '2026-06-10')).toBe(later)
    expect(termsOn([first, later], '2027-01-01')).toBe(later)
  })

  it('never restate reported days in silence', () => {
    const given = { ...later, restate: false }
    const restating = (restate: boolean, days: string[], today: string) => () =>
      refuseSilentRestating({ ...given, restate }, days, today)
    expect(restating(false, ['2026-06-10', '2026-06-11'], '2026-06-18')).toThrow(/2 days that were reported already/)
    expect(restating(true, ['2026-06-10', '2026-06-11'], '2026-06-18')).not.toThrow()
    expect(restating(false, ['2026-06-09'], '2026-06-18')).not.toThrow()
    expect(restating(false, ['2026-06-10'], '2026-06-10')).not.toThrow()
  })
})
