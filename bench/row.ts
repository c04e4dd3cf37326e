import type { Stand } from './stand.ts'

/** One figure of a bench beside what it should be. */
export type Figure = {
  readonly what: string
  readonly measured: string
  readonly goal: string
  readonly isMet: boolean
}

/** A bench: what it measures and how. `small` only proves that it still runs. */
export type Row = {
  readonly name: string
  readonly job: string
  readonly measure: (stand: Stand) => Promise<readonly Figure[]>
}

export type Size = {
  readonly isSmall: boolean
  readonly loads: number
  readonly rounds: number
  /** Of each measurement within a round. */
  readonly seconds: number
  readonly connections: number
  readonly deliverySeconds: number
}

export const FULL: Size = {
  isSmall: false,
  loads: 1_000_000,
  rounds: 7,
  seconds: 4,
  connections: 16,
  deliverySeconds: 60,
}
export const SMALL: Size = { isSmall: true, loads: 5_000, rounds: 2, seconds: 1, connections: 16, deliverySeconds: 5 }

export function atLeast(what: string, value: number, goal: number): Figure {
  return { what, measured: value.toFixed(2), goal: `≥ ${goal.toFixed(2)}`, isMet: value >= goal }
}

export function atMost(what: string, value: number, goal: number, unit = ''): Figure {
  return { what, measured: `${value.toFixed(2)}${unit}`, goal: `≤ ${goal}${unit}`, isMet: value <= goal }
}

export function seen(what: string, measured: string): Figure {
  return { what, measured, goal: '', isMet: true }
}
