import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentId, CampaignId } from '../../kernel/index.ts'
import { DAY_TOTALS, type DayTotals, NO_TOTALS, patchedTotals } from './day-totals.ts'
import { recordTotals } from './record-totals.ts'

const seat = { campaignId: 'c' as CampaignId, agentId: 'a' as AgentId, day: '2026-06-17' }
const open = { today: '2026-06-18', callsLogged: false }
const standing: DayTotals = {
  ...seat,
  figures: { ...NO_TOTALS, outbound: 40, connects: 12, deals: 2 },
  isVoid: false,
  version: 3,
}
const recorded = (before: DayTotals | null, patch: object, at = open) => recordTotals(before, { ...seat, patch }, at)
const codeOf = (act: () => unknown) => {
  try {
    act()
    return null
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('totals of a day', () => {
  it('change only what is said; null makes unknown, what is left out never becomes 0', () => {
    expect(recorded(standing, { deals: null, dials: 55 })?.after).toEqual({
      ...NO_TOTALS,
      outbound: 40,
      connects: 12,
      dials: 55,
    })
  })

  it('said again change nothing, whatever version was seen', () => {
    expect(recordTotals(standing, { ...seat, version: 1, patch: { deals: 2 } }, open)).toBeNull()
  })

  it('are never counted beside logged calls', () => {
    expect(codeOf(() => recorded(null, { deals: 2 }, { ...open, callsLogged: true }))).toBe('totals.calls_logged')
  })

  it.each([
    [{}, 'totals.empty'],
    [{ outbound: null }, 'totals.empty'],
    [{ outbound: -1 }, 'totals.not_a_count'],
    [{ outbound: 1.5 }, 'totals.not_a_count'],
    [{ loggedInSeconds: 90_001 }, 'totals.too_large'],
    [{ inbound: 3, answered: 2, abandoned: 2 }, 'totals.do_not_fit'],
    [{ inbound: 3, answered: 2, answeredInTime: 3 }, 'totals.do_not_fit'],
    [{ inbound: 1, outbound: 1, connects: 3 }, 'totals.do_not_fit'],
    [{ answered: 2 }, 'totals.offered_unknown'],
    [{ ratings: 2 }, 'totals.ratings_incomplete'],
    [{ ratings: 2, ratingSum: 11 }, 'totals.do_not_fit'],
  ])('that are %j are refused as %s', (patch, code) => {
    expect(codeOf(() => recorded(null, patch))).toBe(code)
  })

  it('of a day to come, or changed by somebody else meanwhile, are refused', () => {
    expect(codeOf(() => recorded(null, { deals: 1 }, { ...open, today: '2026-06-16' }))).toBe('totals.in_future')
    expect(codeOf(() => recordTotals(standing, { ...seat, version: 2, patch: { deals: 3 } }, open))).toBe(
      'record.changed',
    )
    const later = (today: string) => codeOf(() => recorded(null, { deals: 1 }, { ...open, today }))
    expect(later('2046-07-03')).toBe('totals.too_old')
    expect(recorded(null, { deals: 1 }, { ...open, today: '2046-07-02' })?.after.deals).toBe(1)
    expect(recordTotals(standing, { ...seat, version: 3, patch: { deals: 3 } }, open)?.after.deals).toBe(3)
  })

  it('that were void stand again with what is said alone', () => {
    expect(recorded({ ...standing, isVoid: true }, { deals: 1 })).toMatchObject({
      before: null,
      after: { ...NO_TOTALS, deals: 1 },
    })
  })

  it('a patch touches nothing that it does not name', () => {
    const value = fc.option(fc.nat(1000), { nil: null })
    const figures = fc.record(Object.fromEntries(DAY_TOTALS.map((total) => [total, value])))
    fc.assert(
      fc.property(figures, fc.subarray([...DAY_TOTALS]), value, (before, named, said) => {
        const after = patchedTotals(
          before as DayTotals['figures'],
          Object.fromEntries(named.map((total) => [total, said])),
        )
        for (const total of DAY_TOTALS) expect(after[total]).toBe(named.includes(total) ? said : before[total])
      }),
    )
  })
})
