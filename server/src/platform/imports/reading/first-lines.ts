import type { Records } from './csv-records.ts'
import { isBlankLine, type RawRow } from './table.ts'

/** Beyond these nobody looks for headers. */
export const MOST_TITLE_LINES = 20

/** The first lines of a file that are not blank. */
export async function firstLines(batches: AsyncGenerator<Records>): Promise<readonly RawRow[]> {
  const lines: RawRow[] = []
  let line = 0
  for await (const records of batches) {
    for (const cells of records) {
      line += 1
      if (line > MOST_TITLE_LINES) return lines
      if (!isBlankLine(cells)) lines.push({ line, cells })
    }
  }
  return lines
}
