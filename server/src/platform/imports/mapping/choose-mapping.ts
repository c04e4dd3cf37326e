import { refuse } from '@holdfast/engine/kernel'
import type { ImportColumn } from '../kind.ts'
import type { Mapping } from './mapping.ts'

/** What a person chose, over what stood before. Refused when it names what is not there, or one header twice. */
export function chooseMapping(
  columns: readonly ImportColumn[],
  headers: readonly string[],
  before: Mapping,
  chosen: Mapping,
): Mapping {
  for (const [key, header] of Object.entries(chosen)) {
    if (!columns.some((column) => column.key === key))
      refuse('refused', 'import.column_unknown', `There is no column "${key}" here.`, { field: `mapping.${key}` })
    if (header !== null && !headers.includes(header))
      refuse('refused', 'import.header_unknown', `The file has no header "${header}".`, { field: `mapping.${key}` })
  }
  const mapping = { ...before, ...chosen }
  const used = new Map<string, string>()
  for (const { key, label } of columns) {
    const header = mapping[key] ?? null
    if (header === null) continue
    const other = used.get(header)
    if (other !== undefined)
      refuse(
        'refused',
        'import.header_twice',
        `"${header}" stands for ${other} already. One header serves one column: take it from ${other} first, or choose another for ${label}.`,
        {
          field: `mapping.${key}`,
        },
      )
    used.set(header, label)
  }
  return mapping
}
