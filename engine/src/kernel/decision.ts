import type { Day } from './calendar.ts'

/** What a rule answers: the next state and the business facts to publish with it. */
export type Decision<S, E> = { readonly next: S; readonly events: readonly E[] }

/** A fact of the business. `days` are the business days it touched, before and after; consequences recompute them. */
export type BusinessEvent<T extends string = string, F = Record<string, unknown>> = {
  readonly type: T
  readonly subjectId: string
  readonly days: readonly Day[]
  readonly facts: F
}

/** Nothing happened: the same state and no event. */
export function unchanged<S, E = never>(state: S): Decision<S, E> {
  return { next: state, events: [] }
}

/** The days of an event: each once, in order, without the unknown ones. */
export function touched(...days: readonly (Day | null | undefined)[]): readonly Day[] {
  const known = days.filter((day): day is Day => day !== null && day !== undefined)
  return [...new Set(known)].sort()
}
