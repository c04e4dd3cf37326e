/** What was, is and may be again; typing in one field is one step. */
export interface History<Value> {
  readonly past: readonly Value[]
  readonly present: Value
  readonly future: readonly Value[]
  /** The field that was changed last. */
  readonly field: string | null
}

const MOST_STEPS = 100

export const begun = <Value>(present: Value): History<Value> => ({ past: [], present, future: [], field: null })

export function changed<Value>(history: History<Value>, present: Value, field: string): History<Value> {
  const { past } = history
  const isSameField = field === history.field && past.length > 0
  return {
    past: isSameField ? past : [...past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    field,
  }
}

export function undone<Value>({ past, present, future, field }: History<Value>): History<Value> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future, field }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], field: null }
}

export function redone<Value>({ past, present, future, field }: History<Value>): History<Value> {
  const [next, ...rest] = future
  if (next === undefined) return { past, present, future, field }
  return { past: [...past, present], present: next, future: rest, field: null }
}
