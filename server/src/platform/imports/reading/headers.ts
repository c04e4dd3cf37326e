import { refuse } from '@holdfast/engine/kernel'
import { cut } from '../../cut.ts'
import { figure, INSTEAD, MOST_COLUMNS } from '../limits.ts'

const LONGEST = 200

/** The columns of a file by unique names: one without a name is "Column 3", a name that comes again "Amount (2)". */
export function headersOf(cells: readonly string[]): readonly string[] {
  const names = withoutEmptyEnd(cells.map((cell) => cut(cell.replace(/\s+/g, ' ').trim(), LONGEST)))
  if (names.length > MOST_COLUMNS) {
    refuse(
      'refused',
      'import.too_wide',
      `The file has ${figure(names.length)} columns, and ${MOST_COLUMNS} are read. Leave out those that nobody needs.`,
    )
  }
  const taken = new Set<string>()
  return names.map((name, at) => {
    const unique = firstFree(name === '' ? `Column ${at + 1}` : name, taken)
    taken.add(unique)
    return unique
  })
}

/** Spreadsheets leave separators behind where there once was a column. */
function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}

/** The name, or the name with the first number that nobody has. */
export function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) {
    const next = `${name} (${number})`
    if (!taken.has(next)) return next
  }
}

export function refuseTooLong(most: number): never {
  refuse('refused', 'import.too_long', `The file has more than ${figure(most)} rows. ${INSTEAD}`, { rows: most })
}
