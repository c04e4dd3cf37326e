import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { boundedWorkbook } from './bounded-workbook.ts'
import { storedZip } from './stored-zip.ts'
import { workbookAsCsv } from './workbook-as-csv.ts'
import { zipEntries } from './zip-entries.ts'

type Cell = { readonly value: string | number | boolean | Date; readonly format?: string } | null

async function workbook(...sheets: readonly (readonly (readonly Cell[])[])[]): Promise<Buffer> {
  const made = writeXlsxFile(sheets.map((data, at) => ({ data, sheet: `Sheet ${at + 1}` })) as never)
  return made.toBuffer()
}

async function csvOf(archive: Buffer): Promise<string> {
  return Buffer.concat(await workbookAsCsv(archive)).toString('utf8')
}

describe('a workbook', () => {
  it('is read as its cells are meant: days, times, durations, exact numbers, yes and no', async () => {
    const archive = await workbook([
      [{ value: 'Name' }, { value: 'On' }, { value: 'At' }, { value: 'Talk' }, { value: 'Sum' }, { value: 'Ok' }],
      [
        { value: 'Cordova, "Foods"' },
        { value: new Date(Date.UTC(2026, 5, 18)), format: 'dd/mm/yyyy' },
        { value: new Date(Date.UTC(2026, 5, 18, 8, 12)), format: 'dd/mm/yyyy hh:mm' },
        { value: 143 / 86_400, format: 'h:mm:ss' },
        { value: 0.1 + 0.2 },
        { value: true },
      ],
    ])
    expect(await csvOf(archive)).toBe(
      'Name,On,At,Talk,Sum,Ok\n"Cordova, ""Foods""",2026-06-18,2026-06-18 08:12:00,00:02:23,0.3,TRUE\n',
    )
  })

  it('is its first sheet that holds anything, with blank rows counted', async () => {
    const archive = await workbook([], [[{ value: 'A' }], [], [{ value: 'x' }]])
    expect(await csvOf(archive)).toBe('A\n\nx\n')
  })

  it('is read within a bound of time', async () => {
    await expect(workbookAsCsv(await workbook([[{ value: 'A' }]]), 0)).rejects.toMatchObject({
      code: 'import.workbook_slow',
      message: 'The workbook takes too long to be read as XLSX. Save it as CSV, or split it.',
    })
    expect(await csvOf(await workbook([[{ value: 'A' }]]))).toBe('A\n')
  })

  it('that is another archive, cut short or no archive at all is refused', async () => {
    const other = storedZip([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }])
    await expect(workbookAsCsv(other)).rejects.toMatchObject({ kind: 'unsupported', code: 'import.type_unknown' })
    const whole = await workbook([[{ value: 'A' }]])
    await expect(workbookAsCsv(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'import.workbook_broken',
    })
    const hollow = storedZip([{ name: 'xl/workbook.xml', bytes: Buffer.from('<x/>') }])
    await expect(workbookAsCsv(hollow)).rejects.toMatchObject({ code: 'import.workbook_broken' })
  })
})

describe('a bomb', () => {
  it('that admits its size is refused before anything is unpacked', () => {
    const bomb = storedZip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(10) }])
    bomb.writeUInt32LE(4_000_000_000, zipAt(bomb) + 24)
    expect(() => boundedWorkbook(bomb)).toThrow('larger than 150 MB once it is unpacked')
  })

  it('that hides its size is stopped at the bound', () => {
    const bomb = deflated(Buffer.alloc(200 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(300_000)
    expect(zipEntries(bomb)[0]?.size).toBe(1_000)
    expect(() => boundedWorkbook(bomb)).toThrow('larger than 150 MB once it is unpacked')
  })
})

function zipAt(archive: Buffer): number {
  return archive.readUInt32LE(archive.length - 22 + 16)
}

/** An archive of one deflated file whose headers say that it is small. */
function deflated(bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes)
  const archive = storedZip([{ name: 'xl/workbook.xml', bytes: packed }])
  archive.writeUInt16LE(8, 8)
  archive.writeUInt16LE(8, zipAt(archive) + 10)
  archive.writeUInt32LE(1_000, zipAt(archive) + 24)
  return archive
}
