import { heightOf, INK, LEFT, line, MUTED, makeRoom, put, putFigure, RIGHT, type Sheet, type Style } from './sheet.ts'

export type Column = { readonly title: string; readonly width: number; readonly isFigure?: boolean }
export type Row = {
  readonly cells: readonly string[]
  /** Said in small letters below the widest cell. */
  readonly under?: string
  /** In the first cell where the row begins a page, since what it belongs to stands on the one before. */
  readonly again?: string
  readonly style?: Style
}
export type Table = { readonly title: string; readonly columns: readonly [Column, ...Column[]] }

const GAP = 10
const SMALL: Style = { size: 7, color: MUTED }

/** A part of the document under its title, with the heads of its columns again on each page. */
export function beginTable(sheet: Sheet, table: Table): void {
  // A title never stands alone at the end of a page.
  makeRoom(sheet, 90)
  sheet.y += 22
  sheet.y += put(sheet, table.title, LEFT, RIGHT - LEFT, { font: 'strong', size: 11 }) + 6
  heads(sheet, table)
}

function heads(sheet: Sheet, { columns }: Table): void {
  for (const { title, isFigure, x, width } of placed(columns)) {
    if (isFigure) putFigure(sheet, title, x + width, SMALL)
    else put(sheet, title, x, width, SMALL)
  }
  sheet.y += 12
  line(sheet)
  sheet.y += 5
}

export function putRow(sheet: Sheet, table: Table, row: Row): void {
  const { cells, under, again, style = {} } = row
  const places = placed(table.columns)
  const textAt = (index: number) => cells[index] ?? ''
  const widest = places.reduce((widest, each) => (each.width > widest.width ? each : widest))
  const above = Math.max(
    ...places.map(({ isFigure, width }, index) => (isFigure ? 11 : heightOf(sheet, textAt(index), width, style))),
  )
  const below = under === undefined ? 0 : heightOf(sheet, under, widest.width, SMALL)
  const beginsPage = makeRoom(sheet, above + below + 8)
  if (beginsPage) heads(sheet, table)
  for (const [index, { isFigure, x, width }] of places.entries()) {
    const text = index === 0 && beginsPage && again !== undefined ? again : textAt(index)
    if (isFigure) putFigure(sheet, text, x + width, style)
    else put(sheet, text, x, width, style)
  }
  sheet.y += above
  if (under !== undefined) sheet.y += put(sheet, under, widest.x, widest.width, SMALL)
  sheet.y += 4
}

/** What the rows above come to. */
export function putTotal(sheet: Sheet, label: string, figure: string): void {
  makeRoom(sheet, 26)
  sheet.y += 2
  line(sheet, { color: INK })
  sheet.y += 6
  const height = put(sheet, label, LEFT, RIGHT - LEFT - 120, { font: 'strong' })
  putFigure(sheet, figure, RIGHT, { font: 'strong' })
  sheet.y += height
}

type Placed = { readonly title: string; readonly isFigure: boolean; readonly x: number; readonly width: number }

/** One beside the other; words keep off the next column. */
function placed(columns: Table['columns']): readonly [Placed, ...Placed[]] {
  let x = LEFT
  const place = ({ title, width, isFigure = false }: Column): Placed => {
    x += width
    return { title, isFigure, x: x - width, width: isFigure ? width : width - GAP }
  }
  const [first, ...rest] = columns
  return [place(first), ...rest.map(place)]
}
