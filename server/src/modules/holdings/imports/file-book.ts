import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import { oneError } from './read-cells.ts'

type Read<Row> = { readonly row: Row } | { readonly errors: readonly RowError[] }

/** The rows of a file by what they are of: a day stands in it once. */
export function fileBook<Row>(read: (given: GivenRow) => Read<Row>, keyOf: (row: Row) => string) {
  const firstLines = new Map<string, number>()
  return {
    sees: (given: GivenRow) => {
      const found = read(given)
      if ('row' in found && !firstLines.has(keyOf(found.row))) firstLines.set(keyOf(found.row), given.line)
    },
    check: (given: GivenRow): Read<Row> => {
      const found = read(given)
      if ('errors' in found) return found
      const first = firstLines.get(keyOf(found.row)) ?? given.line
      return first === given.line
        ? found
        : oneError('day', `Line ${first} is of the same day. Leave one of the two out.`)
    },
  }
}
