import { refuse } from '@holdfast/engine/kernel'
import { cut } from '../../cut.ts'
import { MOST_CHARACTERS } from '../limits.ts'
import { cellNames } from '../mapping/added-headers.ts'

/**
 * A row with what a person gave, by the headers and by the names of the cells beyond them. What they did not name stays
 * as it is: a cell that is left over is gone only once it is given empty, and one that is missing is there once given.
 */
export function placeCells(
  headers: readonly string[],
  before: readonly string[],
  given: Readonly<Record<string, string>>,
): readonly string[] {
  const names = cellNames(headers, before.length)
  const cells = [...before]
  for (const [name, value] of Object.entries(given)) {
    const at = names.indexOf(name)
    if (at < 0)
      refuse('refused', 'import.header_unknown', `The file has no header "${name}".`, { field: `given.${name}` })
    while (cells.length < at) cells.push('')
    cells[at] = cut(value, MOST_CHARACTERS)
  }
  return cells.slice(0, Math.max(headers.length, cells.findLastIndex((cell) => cell.trim() !== '') + 1))
}
