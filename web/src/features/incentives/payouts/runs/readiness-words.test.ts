import { describe, expect, it } from 'vitest'
import { beforeWords, daysWords, pendingDays, type ReadinessReply, standingOf } from './readiness-words.ts'

const ready: ReadinessReply = {
  isOver: true,
  dirty: [],
  uncommitted: [],
  people: [{ currency: 'USD', people: 2, amountMinor: 100 }],
  taken: 0,
  before: [],
}

describe('whether a period can be paid', () => {
  it('a day that is both dirty and never committed is committed once, in the order of the days', () => {
    expect(pendingDays({ dirty: ['2026-10-05', '2026-10-02'], uncommitted: ['2026-10-05', '2026-10-01'] })).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-05',
    ])
  })

  it('a few days are named, of many the first and the last', () => {
    expect(daysWords(['2026-10-01'])).toBe('Thu 1 October')
    expect(daysWords(['2026-10-01', '2026-10-02', '2026-10-05'])).toBe(
      '3 days: Thu 1 October, Fri 2 October and Mon 5 October',
    )
    expect(daysWords(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06'])).toBe(
      '4 days, from Thu 1 October to Tue 6 October',
    )
  })

  it('money of earlier days in no payout is named with its days and people', () => {
    const before = { currency: 'USD', people: 2, amountMinor: 12_000, from: '2026-05-01', to: '2026-05-30' }
    expect(beforeWords(before)).toContain('2 people have $120.00 of Fri 1 May to Sat 30 May in no payout.')
    expect(beforeWords({ ...before, people: 1, to: '2026-05-01' })).toContain('1 person has $120.00 of Fri 1 May in')
  })

  it('says what stands in the way first: that it runs, then its days, then that nobody has money in it', () => {
    expect(standingOf({ ...ready, isOver: false, dirty: ['2026-10-01'] }).is).toBe('running')
    expect(standingOf({ ...ready, dirty: ['2026-10-01'], people: [] })).toEqual({ is: 'pending', days: ['2026-10-01'] })
    expect(standingOf({ ...ready, people: [], taken: 3 })).toEqual({ is: 'empty', taken: 3 })
    expect(standingOf({ ...ready, taken: 3 })).toEqual({ is: 'ready', taken: 3 })
  })
})
