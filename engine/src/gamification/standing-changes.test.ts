import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, Instant, UserId } from '../kernel/index.ts'
import { BOARD_PERIODS, boardPeriodStart } from './board-period.ts'
import { type AwardTurn, type StandingAward, standingChanges } from './standing-changes.ts'

const [ana, dan] = ['ana', 'dan'] as [UserId, UserId]
const SUNDAY = 0
const award = (changes: Partial<StandingAward> = {}): StandingAward => ({
  userId: ana,
  points: 25,
  factDay: '2026-08-19',
  factAt: '2026-08-19T20:00:00.000Z',
  ...changes,
})

describe('an award', () => {
  it('stands in every period that holds its day, by the venture’s own week', () => {
    expect(standingChanges([[null, award()]], SUNDAY).map(({ period, startsOn }) => [period, startsOn])).toEqual([
      ['day', '2026-08-19'],
      ['week', '2026-08-16'],
      ['month', '2026-08-01'],
      ['quarter', '2026-07-01'],
      ['year', '2026-01-01'],
      ['all', '0001-01-01'],
    ])
    expect(boardPeriodStart('2026-08-19', 'week', 1)).toBe('2026-08-17')
  })

  it('that is as it was changes nothing', () => {
    expect(
      standingChanges(
        [
          [award(), award()],
          [null, null],
        ],
        SUNDAY,
      ),
    ).toEqual([])
  })

  it('that moves is taken from one and given to the other', () => {
    const [lost, , , , , , gained] = standingChanges([[award(), award({ userId: dan })]], SUNDAY)
    expect(lost).toMatchObject({ userId: ana, points: -25, gainedAt: null, hasLoss: true })
    expect(gained).toMatchObject({ userId: dan, points: 25, gainedAt: award().factAt, hasLoss: false })
  })

  it('that was earned at another time of its day changes when its points were reached, and not how many', () => {
    const turns: AwardTurn[] = [[award(), award({ factAt: '2026-08-19T08:00:00.000Z' })]]
    for (const change of standingChanges(turns, SUNDAY))
      expect(change).toMatchObject({ points: 0, gainedAt: '2026-08-19T08:00:00.000Z', hasLoss: true })
  })
})

it('the changes of any turns add up to what is held after them', () => {
  const anyAward = fc.record({
    userId: fc.constantFrom(ana, dan),
    points: fc.integer({ min: 1, max: 50 }),
    factDay: fc.constantFrom<Day>('2026-06-30', '2026-07-01', '2026-07-05', '2027-01-01'),
    factAt: fc.constantFrom<Instant>('2026-06-30T10:00:00.000Z', '2026-07-01T10:00:00.000Z'),
  })
  const anyTurn = fc.tuple(fc.option(anyAward), fc.option(anyAward))
  fc.assert(
    fc.property(fc.array(anyTurn), fc.constantFrom(0, 1, 6), (turns, weekStart) => {
      const changes = standingChanges(turns, weekStart)
      for (const period of BOARD_PERIODS) {
        const changed = changes.filter((each) => each.period === period).reduce((sum, { points }) => sum + points, 0)
        const held = turns.reduce((sum, [was, is]) => sum - (was?.points ?? 0) + (is?.points ?? 0), 0)
        expect(changed).toBe(held)
      }
      const keys = changes.map(({ period, startsOn, userId }) => `${period} ${startsOn} ${userId}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { seed: 56, numRuns: 200 },
  )
})
