import type { Instant, UserId } from '../kernel/index.ts'

export type RankRow = {
  readonly userId: UserId
  readonly name: string
  readonly points: number
  /** When the person reached these points; null is unknown and stands behind those who did. */
  readonly reachedAt: Instant | null
}

export type Ranked<R extends RankRow = RankRow> = R & { readonly rank: number; readonly tied: boolean }

/**
 * 1, 2, 2, 4: equal points share a rank and are shown as a tie; inside it, who reached them first stands first, then
 * by name (domain.md §4, Points).
 */
export function competitionRank<R extends RankRow>(rows: readonly R[]): readonly Ranked<R>[] {
  const ordered = [...rows].sort(byStanding)
  const points = ordered.map((row) => row.points)
  const first = new Map(points.map((value, place) => [value, place + 1] as const).reverse())
  const last = new Map(points.map((value, place) => [value, place + 1] as const))
  return ordered.map((row, place) => ({
    ...row,
    rank: first.get(row.points) ?? place + 1,
    tied: first.get(row.points) !== last.get(row.points),
  }))
}

function byStanding(a: RankRow, b: RankRow): number {
  return b.points - a.points || byReached(a, b) || a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1)
}

function byReached(a: RankRow, b: RankRow): number {
  if (a.reachedAt === b.reachedAt) return 0
  if (a.reachedAt === null) return 1
  return b.reachedAt === null || a.reachedAt < b.reachedAt ? -1 : 1
}
