import { describe, expect, it, test } from 'vitest'
import { csvRecords } from './csv-records.ts'
import { openTable } from './table.ts'
import { tableOf } from './testing/table-of.ts'

describe('a CSV file', () => {
  test.each([[','], [';'], ['\t'], ['|']])('is read with its cells separated by "%s"', async (mark) => {
    const { headers, rows } = await tableOf(`Name${mark}Amount\r\n"A, B; C | D"${mark}1\r\n`)
    expect(headers).toEqual(['Name', 'Amount'])
    expect(rows).toEqual([{ line: 2, cells: ['A, B; C | D', '1'] }])
  })

  it('is read by the mark that its first line names', async () => {
    const { headers, rows } = await tableOf('sep=;\r\nName;Sums\r\nA,B,C,D;1,5\r\n')
    expect(headers).toEqual(['Name', 'Sums'])
    expect(rows).toEqual([{ line: 3, cells: ['A,B,C,D', '1,5'] }])
  })

  test.each([1, 2, 3, 5, 1_000])('says the same in pieces of %d bytes', async (size) => {
    const { rows } = await tableOf('\ufeffName,Note\r\nZoë,"two\r\nlines and a "" quote"\r\n\r\nÅsa,x', size)
    expect(rows).toEqual([
      { line: 2, cells: ['Zoë', 'two\r\nlines and a " quote'] },
      { line: 4, cells: ['Åsa', 'x'] },
    ])
  })

  test.each(['\n', '\r', '\r\n'])('may end its lines with %j', async (end) => {
    expect((await tableOf(['A,B', '1,2', '3,4', ''].join(end))).rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('counts blank lines as a spreadsheet does and leaves them out', async () => {
    const { headers, rows } = await tableOf('\n\nA,B\n1,2\n,\n\n3,4\n')
    expect(headers).toEqual(['A', 'B'])
    expect(rows.map(({ line }) => line)).toEqual([4, 7])
  })

  it('gives every column a name of its own', async () => {
    const { headers } = await tableOf('Amount,, Amount ,amount,Amount,,\n1,2,3,4,5\n')
    expect(headers).toEqual(['Amount', 'Column 2', 'Amount (2)', 'amount', 'Amount (3)'])
  })

  it('keeps a row that has too many or too few cells, for its row to say so', async () => {
    expect((await tableOf('A,B\n1,2,3\n1\n')).rows.map(({ cells }) => cells.length)).toEqual([3, 1])
  })

  it('takes a quote inside a text as it is, and says where one is never closed', async () => {
    expect((await tableOf('A,B\n5\' 3" tall,x\n')).rows[0]?.cells).toEqual(['5\' 3" tall', 'x'])
    await expect(tableOf('A,B\n1,2\n"3,4\n5,6\n')).rejects.toMatchObject({
      code: 'import.unreadable',
      message: expect.stringContaining('a quote is opened and never closed'),
    })
  })

  it('is read by the line of its headers, where a title stands above them', async () => {
    const file = 'Report of May\n\nA,B\n1,2\n'
    expect(await tableOf(file, 7, 3)).toMatchObject({ headers: ['A', 'B'], rows: [{ line: 4, cells: ['1', '2'] }] })
    await expect(tableOf(file, 7, 12)).rejects.toMatchObject({ code: 'import.header_line_unknown' })
  })

  test.each([
    ['Report, May 2026\nRate;Cost\n2,5;1.900,50\n2,5;7,25\n', ['Report, May 2026']],
    ['Rate;Cost\n2,5;1.900,50\n', ['Rate', 'Cost']],
  ])('%j is split by semicolons', async (file, headers) => {
    expect((await tableOf(file)).headers).toEqual(headers)
  })

  it('without any line is refused', async () => {
    await expect(tableOf('\r\n\r\n')).rejects.toMatchObject({ code: 'import.empty' })
  })

  it('with more columns or rows than are read is refused with the figures', async () => {
    const wide = Array.from({ length: 201 }, (_, at) => `c${at}`).join(',')
    await expect(tableOf(`${wide}\n1\n`)).rejects.toMatchObject({ message: expect.stringContaining('201 columns') })
    const table = await openTable(manyRecords())
    await expect(Array.fromAsync(table.rows)).rejects.toMatchObject({
      message: expect.stringContaining('more than 250,000 rows'),
    })
  })
})

async function* manyRecords() {
  yield [['A']]
  const thousand = Array.from({ length: 1_000 }, () => ['1'])
  for (let count = 0; count < 251; count += 1) yield thousand
}

it('ends at a row that no file has, without reading the rest into memory', async () => {
  const endless = async function* () {
    for (;;) yield Buffer.from(`"${'x'.repeat(100_000)}`.replaceAll('""', ''))
  }
  await expect(Array.fromAsync(csvRecords(endless(), ','))).rejects.toMatchObject({ code: 'import.unreadable' })
})
