import type { AwardTurn, StandingAward } from '@holdfast/engine/gamification'
import type { Award } from './award.ts'

/** Each award as it was stored and as it is booked now. */
export function turnsOf(stored: readonly Award[], booked: readonly Award[]): readonly AwardTurn[] {
  const before = new Map(stored.map((award) => [award.key, award]))
  return booked.map((award) => [standingOf(before.get(award.key)), standingOf(award)])
}

function standingOf(award: Award | undefined): StandingAward | null {
  if (award === undefined) return null
  const { isActive, userId, points, factDay, factAt } = award
  return isActive && userId !== null && factDay !== null && factAt !== null ? { userId, points, factDay, factAt } : null
}
