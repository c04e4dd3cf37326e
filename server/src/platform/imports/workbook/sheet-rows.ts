import { refuse } from '@holdfast/engine/kernel'
import { readSheet } from 'read-excel-file/node'
import { figure, INSTEAD, MOST_COLUMNS, MOST_WORKBOOK_ROWS } from '../limits.ts'
import { refuseAsBroken, type WorkbookFile } from './bounded-workbook.ts'
import { cellText, plainText } from './cell-text.ts'
import { type Extent, extentOf } from './sheet-extent.ts'
import { sheetFiles } from './sheet-files.ts'
import { storedZip } from './stored-zip.ts'

/** The rows of the first sheet that holds anything, as text; blank rows in between stay, so that lines count as shown. */
export async function sheetRows(files: readonly WorkbookFile[]): Promise<readonly (readonly string[])[]> {
  const sheets = sheetFiles(files)
  if (sheets.length === 0) refuseAsBroken()
  for (const { number, bytes } of sheets) {
    const extent = extentOf(bytes)
    if (extent === null) continue
    refuseBeyondBounds(extent)
    const rows = await rowsOf(files, number)
    const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''))
    if (last >= 0) return rows.slice(0, last + 1).map((cells) => cells.map(cellText))
  }
  return []
}

function refuseBeyondBounds({ rows, columns, lowest, rightmost }: Extent): void {
  if (rows > MOST_WORKBOOK_ROWS + 1) {
    const said = `The workbook has ${figure(rows - 1)} rows, the last with cell ${lowest}, and as XLSX ${figure(MOST_WORKBOOK_ROWS)} are read. ${INSTEAD}`
    refuse('refused', 'import.too_long', said, { rows: MOST_WORKBOOK_ROWS })
  }
  if (columns > MOST_COLUMNS) {
    const said = `The workbook has ${figure(columns)} columns, the last with cell ${rightmost}, and ${MOST_COLUMNS} are read. Leave out those that nobody needs.`
    refuse('refused', 'import.too_wide', said, { columns: MOST_COLUMNS })
  }
}

async function rowsOf(files: readonly WorkbookFile[], sheet: number): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(storedZip(files), sheet, { parseNumber: plainText, trim: false })
  } catch {
    return refuseAsBroken()
  }
}
