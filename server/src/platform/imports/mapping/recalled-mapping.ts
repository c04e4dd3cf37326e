import type { ImportColumn } from '../kind.ts'
import { normalName } from '../normal-name.ts'
import type { Mapping } from './mapping.ts'

/**
 * What stood for each column the last time, by the headers of this file: written as then, else differing only in case,
 * spaces or punctuation. A column that had no header keeps none; one that was not there or is not found is left out.
 */
export function recalledMapping(columns: readonly ImportColumn[], headers: readonly string[], saved: Mapping): Mapping {
  const free = new Set(headers)
  const recalled: Record<string, string | null> = {}
  const wanted = columns.flatMap(({ key }) => {
    const header = saved[key]
    if (header === null) recalled[key] = null
    return header === null || header === undefined ? [] : [{ key, header }]
  })
  for (const isSame of [exactly, normally]) {
    for (const { key, header } of wanted.filter((each) => recalled[each.key] === undefined)) {
      const found = free.values().find((each) => isSame(each, header))
      if (found === undefined) continue
      free.delete(found)
      recalled[key] = found
    }
  }
  return recalled
}

const exactly = (one: string, other: string) => one === other
const normally = (one: string, other: string) => normalName(one) === normalName(other)
