import { normalName } from '../normal-name.ts'
import { type ReadCell, unread } from './unread.ts'

const MOST_NAMED = 12

/** A value of a fixed list, by its own name or by how files write it. */
export function choiceReader(choices: Readonly<Record<string, readonly string[]>>): ReadCell {
  const values = Object.entries(choices)
  const known = new Map(values.flatMap(([value, names]) => names.map((name) => [normalName(name), value] as const)))
  for (const [value] of values) known.set(normalName(value), value)
  const seen = new Map<string, string>()
  return (text) => {
    const before = seen.get(text)
    if (before !== undefined) return before
    const value = known.get(normalName(text))
    if (value === undefined) return unread(text, `is not known here. Write ${oneOf(values.map(([name]) => name))}.`)
    if (seen.size < 1_000) seen.set(text, value)
    return value
  }
}

function oneOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED)
  if (named.length < names.length) return `one of ${names.length} values, such as ${named.join(', ')}`
  const last = named.at(-1) ?? ''
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${last}` : last
}
