import { describe, expect, it, test } from 'vitest'
import { extentOf } from './sheet-extent.ts'
import { storedZip } from './stored-zip.ts'
import { workbookAsCsv } from './workbook-as-csv.ts'

const NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of sheets as they are stored; the first of them is the last file. */
function workbookOf(...sheets: readonly string[]): Buffer {
  const rows = sheets.map((rows_) => `<worksheet ${NAMES}><sheetData>${rows_}</sheetData></worksheet>`)
  const files = {
    'xl/workbook.xml': `<workbook ${NAMES} xmlns:r="${RELATED}"><sheets>${rows.map((_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rows.map((_, at) => `<Relationship Id="rId${at}" Type="${RELATED}/worksheet" Target="worksheets/s${rows.length - at}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(rows.map((xml, at) => [`xl/worksheets/s${rows.length - at}.xml`, xml])),
  }
  return storedZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })))
}

const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const blank = (at: string) => `<c r="${at}" s="1"/>`

async function csvOf(archive: Buffer): Promise<string> {
  return Buffer.concat(await workbookAsCsv(archive)).toString('utf8')
}

describe('a sheet', () => {
  it('with nothing but formats is passed over without being read, in the order that a spreadsheet shows', async () => {
    const archive = workbookOf(
      row(1, blank('A1'), '<c r="B1" s="1"></c>'),
      row(1, text('A1', 'Name')),
      row(1, text('A1', 'No')),
    )
    expect(await csvOf(archive)).toBe('Name\n')
  })

  test.each([
    ['too far down', row(1_048_576, text('A1048576', 'x')), 'has 1,048,575 rows, the last with cell A1048576'],
    ['too far to the right', row(2, text('XFD2', 'x')), 'has 16,384 columns, the last with cell XFD2'],
    ['in a row that cannot be', row(9_999_999_999, text('A9999999999', 'x')), 'has 9,999,999,998 rows'],
  ])('with a cell %s is refused for that, before a table is made of it', async (_, far, said) => {
    const archive = workbookOf(row(1, text('A1', 'Name')) + far)
    await expect(csvOf(archive)).rejects.toThrow(said)
  })

  it('whose far cells only have a format is read', async () => {
    const archive = workbookOf(
      row(1, text('A1', 'Name'), blank('XFD1')) + row(2, text('A2', 'x')) + row(90_000, blank('A90000')),
    )
    expect(await csvOf(archive)).toBe('Name\nx\n')
  })
})

it('is measured whole, wherever it is cut while it is read', () => {
  const cells = Array.from({ length: 40_000 }, (_, at) =>
    row(at + 1, `<c r="B${at + 1}"><v>${at}</v></c>`, blank(`ZZ${at + 1}`)),
  )
  const sheet = Buffer.from(`<sheetData>${cells.join('')}${'<c r="C7" s="1">'}</c></sheetData>`)
  expect(sheet.length).toBeGreaterThan(2 * 1024 * 1024)
  expect(extentOf(sheet)).toEqual({ rows: 40_000, columns: 2, lowest: 'B40000', rightmost: 'B1' })
  expect(extentOf(Buffer.from('<sheetData/>'))).toBeNull()
})
