import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import { competitionRank, type RankRow } from './competition-rank.ts'

const row = (name: string, points: number, reachedAt: string | null = null): RankRow => ({
  userId: name as UserId,
  name,
  points,
  reachedAt,
})
const standing = (rows: readonly RankRow[]) =>
  competitionRank(rows).map(({ rank, tied, name }) => `${rank}${tied ? '=' : ''} ${name}`)

describe('the leaderboard', () => {
  it('shows ties as ties and skips the ranks that they take', () => {
    expect(standing([row('Dan', 10), row('Ana', 30), row('Bea', 20), row('Cem', 20)])).toEqual([
      '1 Ana',
      '2= Bea',
      '2= Cem',
      '4 Dan',
    ])
  })

  it('puts first inside a tie who reached it first, then by name, then by id', () => {
    const noon = '2026-06-17T12:00:00.000Z'
    const later = '2026-06-17T12:00:00.001Z'
    const twin = { ...row('Eva', 5), userId: 'eva-2' as UserId }
    const rows = [
      twin,
      row('Ana', 5),
      row('Élise', 5, later),
      row('Zoe', 5, noon),
      row('Eva', 5),
      row('Emil', 5, later),
    ]
    expect(competitionRank(rows).map(({ userId }) => userId)).toEqual(['Zoe', 'Élise', 'Emil', 'Ana', 'Eva', 'eva-2'])
  })

  it('ranks points below 0 and nobody at all', () => {
    expect(standing([row('Ana', -5), row('Bea', 0)])).toEqual(['1 Bea', '2 Ana'])
    expect(standing([])).toEqual([])
  })

  it('is the same whatever the order of the rows', () => {
    const anyRow = fc.record({
      userId: fc.uuid(),
      points: fc.integer({ min: 0, max: 3 }),
      name: fc.constantFrom('A', 'B'),
    })
    const anyRows = fc.uniqueArray(anyRow, { selector: ({ userId }) => userId })
    fc.assert(
      fc.property(anyRows, (rows) => {
        const people = rows.map((each) => ({ ...each, userId: each.userId as UserId, reachedAt: null }))
        const ranked = competitionRank(people)
        expect(competitionRank([...people].reverse())).toEqual(ranked)
        for (const { rank, points } of ranked)
          expect(rank).toBe(1 + people.filter((each) => each.points > points).length)
      }),
      { seed: 25, numRuns: 100 },
    )
  })
})
