import type { Instant } from '../../kernel/index.ts'

/** Of each load one PICKUP, the first, and one DELIVERY, the last; what lies between is VIA. */
export const STOP_KINDS = ['PICKUP', 'VIA', 'DELIVERY'] as const
export type StopKind = (typeof STOP_KINDS)[number]

export type StopPlace = { readonly city: string; readonly state: string }

/** Where the truck is to be, from when until when, and when it came and left. null: unknown. */
export type Stop = {
  readonly kind: StopKind
  /** The yard, dock or warehouse. */
  readonly name: string | null
  readonly place: StopPlace
  readonly windowFrom: Instant | null
  readonly windowTo: Instant | null
  readonly arrivedAt: Instant | null
  readonly departedAt: Instant | null
}

/** Between pickup and delivery. */
export const MOST_VIA = 20
