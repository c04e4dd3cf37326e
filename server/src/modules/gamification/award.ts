import type { Held, Trigger, Wanted } from '@holdfast/engine/gamification'
import type { Day, Instant, UserId } from '@holdfast/engine/kernel'

/** What the facts call for, and the record whose facts they are. */
export type WantedAward = Wanted & { readonly subjectId: string }

/** An award as it is stored: what its fact calls for, and what is booked of it. */
export type Award = {
  readonly key: string
  readonly trigger: Trigger
  readonly subjectId: string
  readonly userId: UserId | null
  readonly factDay: Day | null
  readonly factAt: Instant | null
  /** 0 while nothing is booked: not earned, switched off or above the daily cap. */
  readonly points: number
  readonly isActive: boolean
  readonly lastSeq: number
}

/** The awards that hold points now. */
export function heldOf(awards: readonly Award[]): readonly Held[] {
  return awards.flatMap(({ key, trigger, userId, points, factDay, isActive }) =>
    isActive && userId !== null && factDay !== null ? [{ key, trigger, userId, points, factDay }] : [],
  )
}
