import type { Leaderboard } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { standingOf } from './standing.ts'

function boardOf(points: readonly number[], mine: number): Leaderboard {
  const rankOf = (value: number) => points.filter((other) => other > value).length + 1
  return {
    from: '2026-06-14',
    to: '2026-06-18',
    items: points.map((value, at) => ({
      rank: rankOf(value),
      isTied: points.filter((other) => other === value).length > 1,
      person: { id: `00000000-0000-7000-8000-00000000000${at}`, name: `Person ${at}` },
      points: value,
      jobRole: null,
      isMe: at === mine,
    })),
    me: { rank: rankOf(points[mine] ?? 0), points: points[mine] ?? 0 },
  }
}

it('the next place is the nearest one above, however many share mine', () => {
  expect(standingOf(boardOf([90, 60, 42, 42, 10], 3))).toEqual({ rank: 3, of: 5, points: 42, others: 1, toNext: 18 })
})

it('at the top nobody is ahead', () => {
  expect(standingOf(boardOf([90, 60], 0))).toEqual({ rank: 1, of: 2, points: 90, others: 0, toNext: null })
})

it('who is not on the board stands nowhere', () => {
  expect(standingOf({ ...boardOf([90, 60], 0), me: null })).toBeNull()
})
