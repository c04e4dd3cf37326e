/** A field that differs, by its path: `memberships.0.role`. null: absent on that side. */
export type Change = { readonly field: string; readonly before: string | null; readonly after: string | null }
type Json = unknown

/** What differs between two records as they were kept, in the order of the later one. Numbers are told as they are. */
export function changesOf(before: Json, after: Json): readonly Change[] {
  const [was, is] = [flattened(before), flattened(after)]
  const fields = [...new Set([...is.keys(), ...was.keys()])]
  return fields
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}

/** Every value that holds no others, as text by its path. A list of plain values is one of them, and so is an empty one. */
function flattened(record: Json): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const walk = (value: Json, path: string) => {
    if (value === null || value === undefined) return
    const inner = partsOf(value)
    if (inner === null) values.set(path, typeof value === 'string' ? value : JSON.stringify(value))
    else for (const [name, part] of inner) walk(part, path === '' ? name : `${path}.${name}`)
  }
  walk(record, '')
  return values
}

function partsOf(value: Json): readonly [string, Json][] | null {
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value) && value.every(isPlain)) return null
  const parts = Object.entries(value)
  return parts.length === 0 ? null : parts
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null
}
