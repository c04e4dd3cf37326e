import type { BadRow, Import, ImportKind } from '@holdfast/contract'

export interface Cell {
  /** Of the file: what a correction is sent by. */
  readonly header: string
  /** As the kind calls it, else as the file does. */
  readonly label: string
  readonly value: string
  /** What is wrong with it; null: nothing that is known. */
  readonly message: string | null
  /** Not here to be corrected: it stands in the file. */
  readonly isTooLong: boolean
}

const LEFT_OVER = 'There is no header above it: put it where it belongs, and empty it here.'
const TOO_LONG = 'It is too long to be corrected here: correct it in the file, and upload that.'

/** A bad row as it can be put right: the cells that are wrong, the others, and what is wrong with it as a whole. */
export function rowCells(
  { given, tooLong, errors }: BadRow,
  file: Pick<Import, 'headers' | 'mapping'>,
  kind: ImportKind | undefined,
) {
  const columnOf = new Map(Object.entries(file.mapping).map(([key, header]) => [header, key]))
  const labelOf = (key: string | null) => kind?.columns.find((column) => column.key === key)?.label
  const named = file.headers.filter(Boolean)
  const leftOver = Object.keys(given).filter((header) => !file.headers.includes(header))
  const isShifted = leftOver.length > 0 || named.some((header) => given[header] === undefined)
  const cells = [...named, ...leftOver].map((header): Cell => {
    const key = columnOf.get(header) ?? null
    const isTooLong = tooLong.includes(header)
    const messages = [
      ...errors.filter(({ column }) => key !== null && column === key).map(({ message }) => message),
      ...(leftOver.includes(header) && given[header] ? [LEFT_OVER] : []),
      ...(isTooLong ? [TOO_LONG] : []),
    ]
    return {
      header,
      label: labelOf(key) ?? header,
      value: given[header] ?? '',
      message: messages.length > 0 ? messages.join(' ') : null,
      isTooLong,
    }
  })
  const mapped = new Set(cells.map(({ header }) => columnOf.get(header)))
  return {
    /** Its cells do not stand below their headers: any of them can be the wrong one. */
    isShifted,
    wrong: cells.filter(({ message }) => message !== null),
    others: cells.filter(({ message }) => message === null),
    /** Without a cell of their own: of the whole row, or of a column that the file does not have. */
    sentences: errors
      .filter(({ column }) => column === null || !mapped.has(column))
      .map(({ column, message }) => {
        const label = labelOf(column)
        return label === undefined ? message : `${label}: ${message}`
      }),
  }
}

/** The first right values of columns that the kind knows, by which people recognise the row. */
export function rowName(row: BadRow, file: Pick<Import, 'headers' | 'mapping'>, kind: ImportKind | undefined): string {
  const wrong = new Set(row.errors.map(({ column }) => column))
  const known = (kind?.columns ?? [])
    .filter(({ key }) => !wrong.has(key))
    .map(({ key }) => row.given[file.mapping[key] ?? ''] ?? '')
  return known
    .filter((value) => value.trim() !== '')
    .slice(0, 3)
    .join(' · ')
}
