import type { ImportColumn } from '../kind.ts'
import { normalName } from '../normal-name.ts'
import type { Mapping } from './mapping.ts'

/**
 * By their own names first, so that no synonym takes a header away from the column that is called so. `known` columns
 * keep what stands for them, null included.
 */
export function guessMapping(
  columns: readonly ImportColumn[],
  headers: readonly string[],
  known: Mapping = {},
): Mapping {
  const taken = new Set(Object.values(known))
  const open = headers.filter((header) => !taken.has(header))
  const free = new Map(open.map((header) => [normalName(header), header] as const).reverse())
  const found = new Map<string, string>()
  for (const namesOf of [ownNames, synonyms]) {
    for (const column of columns.filter(({ key }) => known[key] === undefined && !found.has(key))) {
      const name = namesOf(column)
        .map(normalName)
        .find((each) => free.has(each))
      const header = name === undefined ? undefined : free.get(name)
      if (name === undefined || header === undefined) continue
      free.delete(name)
      found.set(column.key, header)
    }
  }
  return Object.fromEntries(columns.map(({ key }) => [key, known[key] ?? found.get(key) ?? null]))
}

export function ownNames({ key, label }: ImportColumn): readonly string[] {
  return [label, key]
}

export function synonyms(column: ImportColumn): readonly string[] {
  return column.synonyms
}
