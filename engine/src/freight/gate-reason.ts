import type { Day } from '../kernel/index.ts'

/** What may not be known of a carrier who takes a load: told, or in the way of it. */
export const UNKNOWN_CARRIER = ['WARN', 'BLOCK'] as const
export type UnknownCarrier = (typeof UNKNOWN_CARRIER)[number]

export const GATE_LEVELS = ['BLOCK', 'WARN'] as const
export type GateReason = {
  readonly code: string
  readonly level: (typeof GATE_LEVELS)[number]
  /** A whole sentence, for whoever covers a load. */
  readonly sentence: string
}

export type GateTerms = {
  /** The venture's own day. */
  readonly today: Day
  /** Its zone: ages are whole days of its own. */
  readonly zone: string
  readonly unknown: UnknownCarrier
  readonly snapshotDays: number
}

export function block(code: string, sentence: string): GateReason {
  return { code, level: 'BLOCK', sentence }
}

export function warn(code: string, sentence: string): GateReason {
  return { code, level: 'WARN', sentence }
}

/** Of what nobody knows: as the venture wants it. */
export function unknown({ unknown: level }: GateTerms, code: string, sentence: string): GateReason {
  return { code, level, sentence }
}
