import type { ImportColumn } from '../kind.ts'
import { normalName } from '../normal-name.ts'
import type { Mapping } from './mapping.ts'

/** By their own names first, so that no synonym takes a header away from the column that is called so. */
export function guessMapping(columns: readonly ImportColumn[], headers: readonly string[]): Mapping {
  const free = new Map(headers.map((header) => [normalName(header), header] as const).reverse())
  const found = new Map<string, string>()
  for (const namesOf of [ownNames, synonyms]) {
    for (const column of columns.filter(({ key }) => !found.has(key))) {
      const name = namesOf(column)
        .map(normalName)
        .find((each) => free.has(each))
      const header = name === undefined ? undefined : free.get(name)
      if (name === undefined || header === undefined) continue
      free.delete(name)
      found.set(column.key, header)
    }
  }
  return Object.fromEntries(columns.map(({ key }) => [key, found.get(key) ?? null]))
}

function ownNames({ key, label }: ImportColumn): readonly string[] {
  return [label, key]
}

function synonyms(column: ImportColumn): readonly string[] {
  return column.synonyms
}
