import { quoted } from '../cells/unread.ts'
import type { RowError } from '../kind.ts'
import { isExtraHeader } from '../mapping/added-headers.ts'
import type { RawRow } from '../reading/table.ts'

/**
 * Why the cells of a row do not stand below its headers; null: they do. Separators that are left over at the end of a
 * row do no harm; a text that was split by one has shifted every cell after it.
 */
export function raggednessOf(headers: readonly string[]): (row: RawRow) => RowError | null {
  const width = headers.length
  const extra = headers.flatMap((header, at) => (isExtraHeader(header) ? [at] : []))
  return ({ cells }) => {
    if (cells.length < width) return wrong(`${counted(cells.length, width)} Look for a separator that is missing.`)
    if (cells.slice(width).some(isFilled))
      return wrong(
        `${counted(cells.length, width)} Look for a separator or a quote inside a text, put each cell in its place, and empty those that are left over.`,
      )
    const at = extra.find((each) => isFilled(cells[each]))
    if (at === undefined) return null
    return wrong(
      `${quoted(cells[at] ?? '')} is left over under "${headers[at]}". Put each cell in its place, and empty it.`,
    )
  }
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== ''
}

function counted(cells: number, headers: number): string {
  return `This row has ${cells} cells, and the header has ${headers}.`
}

function wrong(message: string): RowError {
  return { column: null, message }
}
