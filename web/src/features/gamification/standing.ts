import type { Leaderboard } from '@holdfast/contract'

export type Standing = NonNullable<Leaderboard['me']> & {
  /** How many stand on the board. */
  readonly of: number
}

/** Where the person stands on a board; null when they do not belong on it. */
export const standingOf = ({ people, me }: Pick<Leaderboard, 'people' | 'me'>): Standing | null =>
  me && { ...me, of: people }
