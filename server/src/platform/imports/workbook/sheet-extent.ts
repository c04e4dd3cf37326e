/** How far the filled cells of a sheet reach; null: none is filled. Cells that only have a format do not count. */
export type Extent = {
  readonly rows: number
  readonly columns: number
  /** The cells that are farthest down and farthest to the right, such as `XFD1048576`. */
  readonly lowest: string
  readonly rightmost: string
}

const AT_ONCE = 1024 * 1024
const CELL = /<(?:\w+:)?c\s[^>]*?\br=["']([A-Za-z]+)(\d+)["'][^>]*?(\/?)>(?!\s*<\/)/g

/** Read from the sheet as it is stored, before anybody makes a table of as many rows and columns as it claims to have. */
export function extentOf(sheet: Buffer): Extent | null {
  let extent: Extent | null = null
  let rest = ''
  for (let at = 0; at < sheet.length; at += AT_ONCE) {
    const text = rest + sheet.toString('latin1', at, at + AT_ONCE)
    const isLast = at + AT_ONCE >= sheet.length
    const end = isLast ? text.length : beforeLastCell(text)
    for (const [, letters = '', digits = '', isBare] of text.slice(0, end).matchAll(CELL))
      if (isBare === '') extent = reaching(extent, letters, Number(digits))
    rest = text.slice(end)
  }
  return extent
}

/** Only a cell that is there whole, with what follows it, can be told from an empty one. */
function beforeLastCell(text: string): number {
  const at = Math.max(text.lastIndexOf('<c '), text.lastIndexOf(':c '))
  return at < 0 ? text.length : text.lastIndexOf('<', at + 1)
}

function reaching(extent: Extent | null, letters: string, row: number): Extent {
  const column = columnOf(letters)
  const cell = `${letters}${row}`
  const { rows, columns, lowest, rightmost } = extent ?? { rows: 0, columns: 0, lowest: '', rightmost: '' }
  return {
    rows: Math.max(rows, row),
    columns: Math.max(columns, column),
    lowest: row > rows ? cell : lowest,
    rightmost: column > columns ? cell : rightmost,
  }
}

/** A is 1, Z is 26, AA is 27. */
function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
