import { refuse } from '@holdfast/engine/kernel'

/** What one file holds of a list; a spreadsheet opens not many more. */
export const MOST_EXPORTED = 100_000

/** Refuses `export.too_long` before anything is sent. `what`: loads, calls. */
export function refuseTooLong(rows: number, what: string): void {
  if (rows > MOST_EXPORTED) {
    const most = MOST_EXPORTED.toLocaleString('en-US')
    refuse('refused', 'export.too_long', `A file holds at most ${most} ${what}. Narrow the list, for example by days.`)
  }
}
