import type { Leaderboard } from '@holdfast/contract'

export interface Standing {
  readonly rank: number
  readonly of: number
  readonly points: number
  /** How many others share the place. */
  readonly others: number
  /** Points that lead to the next place above; null at the top. */
  readonly toNext: number | null
}

/** Where the person stands on a board; null when they are not on it. */
export function standingOf({ items, me }: Leaderboard): Standing | null {
  if (!me || me.rank === null) return null
  const { rank, points } = me
  const above = items.filter((row) => row.points > points).map((row) => row.points)
  return {
    rank,
    points,
    of: items.length,
    others: items.filter((row) => row.rank === rank).length - 1,
    toNext: above.length === 0 ? null : Math.min(...above) - points,
  }
}
