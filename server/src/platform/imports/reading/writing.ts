import type { Delimiter } from './delimiter.ts'
import type { Written } from './encoding.ts'

/** How the stored bytes are to be read. */
export type Writing = Written & {
  readonly delimiter: Delimiter
  /** Stored as the CSV of its sheet: its numbers are written by us, and what separates them says nothing. */
  readonly isWorkbook: boolean
  /** The line that names the columns, as a spreadsheet counts; null: the first that is not blank. */
  readonly headerLine: number | null
}
