import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'

/** The queue of everything that the clock, or a person, asks to be run. */
export const ORDER_QUEUE = 'scheduled'
/** Where every queue leaves what no retry has healed. */
export const DEAD_LETTER_QUEUE = 'dead-letters'

/** A run that fails is tried again for some minutes before it is left to a person. */
export const ORDER_RETRIES = 8

/** An order that waits for another run of its job. */
export type Postponed = { readonly waitingSince?: Instant }

/** What is to be run: one job, in one venture (null: the group), for one slot. */
export type Order = {
  readonly job: string
  readonly ventureId: VentureId | null
  readonly slot: Instant
  readonly trigger: 'SCHEDULE' | 'BY_HAND'
  readonly requestedBy: UserId | null
  /** Business days, both included; null: not about days. */
  readonly days: { readonly from: Day; readonly to: Day } | null
}
