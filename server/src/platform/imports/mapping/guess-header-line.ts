import type { ImportColumn } from '../kind.ts'
import { normalName } from '../normal-name.ts'
import type { RawRow } from '../reading/table.ts'
import { ownNames, synonyms } from './guess-mapping.ts'

/** One word of a title may be the name of a column; two beside each other are headers. */
const LEAST_NAMES = 2

/**
 * The line that names the columns: the first with known names, when all that stands above it is narrower, as titles and
 * dates of a report are. null: the first line.
 */
export function guessHeaderLine(columns: readonly ImportColumn[], lines: readonly RawRow[]): number | null {
  const known = new Set(columns.flatMap((column) => [...ownNames(column), ...synonyms(column)].map(normalName)))
  const namesIn = (cells: readonly string[]) => new Set(cells.map(normalName).filter((name) => known.has(name))).size
  const at = lines.findIndex(({ cells }) => namesIn(cells) >= LEAST_NAMES)
  const found = lines[at]
  if (at <= 0 || !found) return null
  const isBelowTitles = lines.slice(0, at).every(({ cells }) => filled(cells) < filled(found.cells))
  return isBelowTitles ? found.line : null
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}
