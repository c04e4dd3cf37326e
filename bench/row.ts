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

export function atLeast(what: string, value: number, goal: number): Figure {
  return { what, measured: value.toFixed(2), goal: `≥ ${goal.toFixed(2)}`, isMet: value >= goal }
}

export function atMost(what: string, value: number, goal: number, unit = ''): Figure {
  return { what, measured: `${value.toFixed(2)}${unit}`, goal: `≤ ${goal}${unit}`, isMet: value <= goal }
}

export function seen(what: string, measured: string): Figure {
  return { what, measured, goal: '', isMet: true }
}
