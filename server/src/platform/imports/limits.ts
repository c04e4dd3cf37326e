import { MOST_FILE_BYTES } from '../http/multipart.ts'

export const MOST_MEGABYTES = MOST_FILE_BYTES / 1024 / 1024
export const MOST_ROWS = 250_000
export const MOST_COLUMNS = 200
/** Rows of one transaction, of one event and of one comparison. */
export const CHUNK_ROWS = 1_000
/** A workbook is held in memory while it is read, so it is bounded tighter than a CSV file, which is not. */
export const MOST_WORKBOOK_ROWS = 100_000
export const MOST_EXPANDED_MEGABYTES = 150

/** The longest text of a cell; a longer one is an error of its row. */
export const MOST_CHARACTERS = 10_000

export const INSTEAD = 'Save it as CSV, or split it.'
export const figure = (count: number): string => count.toLocaleString('en-US')
