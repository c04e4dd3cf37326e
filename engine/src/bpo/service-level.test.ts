import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  abandonedAfterSeconds,
  DEFAULT_TERMS,
  SERVICE_LEVEL_VARIANTS,
  type ServiceLevelVariant,
  serviceLevelPart,
  termsInWords,
} from './service-level.ts'

const START = '2026-06-18T13:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString()
const answeredAfter = (seconds: number | null) =>
  ({
    direction: 'INBOUND',
    answered: true,
    answeredAfterSeconds: seconds,
    startedAt: START,
    endedAt: after(300),
  }) as const
const abandonedAfter = (seconds: number) =>
  ({
    direction: 'INBOUND',
    answered: false,
    answeredAfterSeconds: null,
    startedAt: START,
    endedAt: after(seconds),
  }) as const

/** Four answered (one late, one of unknown wait), a short abandon, one in time, one late, one of unknown wait. */
const CALLS = [
  answeredAfter(0),
  answeredAfter(20),
  answeredAfter(21),
  answeredAfter(null),
  abandonedAfter(5),
  abandonedAfter(20),
  abandonedAfter(60),
  abandonedAfter(0),
]
const level = (variant: ServiceLevelVariant) => {
  const parts = CALLS.map((call) => serviceLevelPart(call, { ...DEFAULT_TERMS, variant }))
  return [parts.filter(({ met }) => met === 1).length, parts.filter((part) => part.of === 1).length]
}

describe('a service level', () => {
  it.each([
    ['OF_OFFERED', [2, 7]],
    ['WITHOUT_SHORT', [2, 6]],
    ['WITH_ABANDONED', [4, 7]],
    ['OF_ANSWERED', [2, 3]],
  ] as const)('%s counts met and counted calls by its own formula', (variant, expected) => {
    expect(level(variant)).toEqual(expected)
  })

  it('is never of outgoing calls, nor of those of which nobody knows whether they were answered', () => {
    for (const variant of SERVICE_LEVEL_VARIANTS) {
      const terms = { ...DEFAULT_TERMS, variant }
      expect(serviceLevelPart({ ...answeredAfter(1), direction: 'OUTBOUND' }, terms)).toEqual({ met: 0, of: 0 })
      expect(serviceLevelPart({ ...abandonedAfter(9), answered: null }, terms)).toEqual({ met: 0, of: 0 })
    }
  })

  it('a wait of an abandoned call is that until its end; where it ends as it starts, nobody knows it', () => {
    expect(abandonedAfterSeconds(abandonedAfter(7))).toBe(7)
    expect(abandonedAfterSeconds(abandonedAfter(0))).toBeNull()
    expect(abandonedAfterSeconds({ ...abandonedAfter(7), endedAt: null })).toBeNull()
    expect(abandonedAfterSeconds(answeredAfter(7))).toBeNull()
  })

  it('meets no call that it does not count, whatever the calls', () => {
    const call = fc.record({
      direction: fc.constantFrom('INBOUND' as const, 'OUTBOUND' as const),
      answered: fc.constantFrom(true, false, null),
      answeredAfterSeconds: fc.option(fc.nat(60), { nil: null }),
      startedAt: fc.constant(START),
      endedAt: fc.option(fc.nat(60).map(after), { nil: null }),
    })
    const terms = fc.record({
      variant: fc.constantFrom(...SERVICE_LEVEL_VARIANTS),
      thresholdSeconds: fc.nat(60),
      shortAbandonSeconds: fc.nat(60),
    })
    fc.assert(
      fc.property(call, terms, (one, by) => {
        const { met, of } = serviceLevelPart(one, by)
        expect(met).toBeLessThanOrEqual(of)
      }),
    )
  })

  it('says its rule', () => {
    expect(termsInWords(DEFAULT_TERMS)).toBe('20 s, answered in time ÷ offered')
    expect(termsInWords({ ...DEFAULT_TERMS, variant: 'WITHOUT_SHORT' })).toBe(
      '20 s, answered in time ÷ (offered − short abandons), short up to 5 s',
    )
  })
})
