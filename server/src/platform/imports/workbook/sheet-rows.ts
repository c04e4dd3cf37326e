import { refuse } from '@holdfast/engine/kernel'
import { readSheet, SheetNotFoundError } from 'read-excel-file/node'
import { figure, INSTEAD, MOST_WORKBOOK_ROWS } from '../limits.ts'
import { refuseAsBroken } from './bounded-workbook.ts'
import { cellText, plainText } from './cell-text.ts'

/** The rows of the first sheet that holds anything, as text; blank rows in between stay, so that lines count as shown. */
export async function sheetRows(workbook: Buffer): Promise<readonly (readonly string[])[]> {
  for (let sheet = 1; ; sheet += 1) {
    const rows = await rowsOf(workbook, sheet)
    if (rows === null) return []
    const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''))
    if (last < 0) continue
    if (last > MOST_WORKBOOK_ROWS) {
      const said = `The workbook has ${figure(last)} rows, and as XLSX ${figure(MOST_WORKBOOK_ROWS)} are read. ${INSTEAD}`
      refuse('refused', 'import.too_long', said, { rows: MOST_WORKBOOK_ROWS })
    }
    return rows.slice(0, last + 1).map((cells) => cells.map(cellText))
  }
}

async function rowsOf(workbook: Buffer, sheet: number): Promise<readonly (readonly unknown[])[] | null> {
  try {
    return await readSheet(workbook, sheet, { parseNumber: plainText, trim: false })
  } catch (error) {
    if (error instanceof SheetNotFoundError) return null
    return refuseAsBroken()
  }
}
