import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** A choice the browser remembers for this person: rail, density, venture. The JSON text is the snapshot. */
export function useStored<Value extends string | boolean>(
  name: string,
  fallback: Value,
): [Value, (next: Value) => void] {
  const text = useSyncExternalStore(listen, () => read(name))
  const value = parse(text, fallback)
  return [value, (next) => store(name, next)]
}

/** Reads a remembered choice outside of React. */
export const stored = <Value extends string | boolean>(name: string, fallback: Value): Value =>
  parse(read(name), fallback)

export function store(name: string, value: string | boolean) {
  try {
    localStorage.setItem(`holdfast.${name}`, JSON.stringify(value))
  } catch {
    // A full or closed storage costs the memory of a choice, never the choice itself being possible again.
  }
  for (const tell of listeners) tell()
}

function listen(tell: () => void) {
  listeners.add(tell)
  window.addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', tell)
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`holdfast.${name}`)
  } catch {
    return null
  }
}

function parse<Value extends string | boolean>(text: string | null, fallback: Value): Value {
  if (text === null) return fallback
  try {
    const value: unknown = JSON.parse(text)
    // A value of another kind was written by another version.
    return typeof value === typeof fallback ? (value as Value) : fallback
  } catch {
    return fallback
  }
}
