import { firstFree } from '../reading/headers.ts'

/** What errors.csv adds to the headers of a file, and what its corrected rows are known by when they come again. */
export const LINE_HEADER = 'Line in the file'
export const WRONG_HEADER = 'What is wrong'
export const ORIGIN_HEADER = 'Import it came from'

const EXTRA = /^Extra cell \d+$/

/** Cells of a row for which its file has no header. */
export function isExtraHeader(header: string): boolean {
  return EXTRA.test(header)
}

export function isAddedHeader(header: string): boolean {
  return header === LINE_HEADER || header === WRONG_HEADER || header === ORIGIN_HEADER || isExtraHeader(header)
}

/** Names for so many cells: the headers of the file, and one for each cell beyond them. */
export function cellNames(headers: readonly string[], width: number): readonly string[] {
  const taken = new Set(headers)
  const extra = Array.from({ length: Math.max(0, width - headers.length) }, (_, at) => {
    const name = firstFree(`Extra cell ${at + 1}`, taken)
    taken.add(name)
    return name
  })
  return [...headers, ...extra]
}
