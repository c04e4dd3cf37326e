import { contract, type Import } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const FILE = 'Ref,Name,Price\nA-1,Smith, Inc,1900\nA-2,Bag\nA-3,Tin,5\n'

function fix({ id, version }: Import, line: number, given: Record<string, string> | null) {
  return stage.as('omar').call(contract.imports.fixImportRow, { id, version, line, given })
}

async function errorsOf(id: string) {
  const { body } = await stage.as('omar').ask(contract.imports.importErrors, { id })
  return { text: String(body), rows: parse(String(body), { bom: true }) as string[][] }
}

describe('a row with more cells than headers', () => {
  it('is shown with all of them', async () => {
    const seen = await upload(stage, 'omar', FILE)
    expect(seen.firstBadRows.map(({ given }) => given)).toEqual([
      { Ref: 'A-1', Name: 'Smith', Price: ' Inc', 'Extra cell 1': '1900' },
      { Ref: 'A-2', Name: 'Bag' },
    ])
    const { rows } = await errorsOf(seen.id)
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['Ref', 'Name', 'Price', 'Extra cell 1'],
      ['A-1', 'Smith', ' Inc', '1900'],
      ['A-2', 'Bag', '', ''],
    ])
  })

  it('is not put right by a cell of it alone: what is left over is placed or dropped by a person', async () => {
    const seen = await upload(stage, 'omar', FILE)
    const half = await fix(seen, 2, { Name: 'Smith Inc', Price: '19' })
    expect(half).toMatchObject({
      badRows: 2,
      firstBadRows: [{ line: 2, given: { Price: '19', 'Extra cell 1': '1900' } }, {}],
    })
    const whole = await fix(half, 2, { Price: '1900', 'Extra cell 1': '' })
    expect(whole).toMatchObject({ badRows: 1, wouldBe: { new: 2 } })
    const short = await fix(whole, 3, { Name: 'Bags' })
    expect(short).toMatchObject({ badRows: 1, firstBadRows: [{ given: { Ref: 'A-2', Name: 'Bags' } }] })
    const full = await fix(short, 3, { Price: '' })
    expect(full).toMatchObject({ badRows: 0, wouldBe: { new: 3 } })
    await importAll(stage, 'omar', full.id)
    const boxes = await stage.sql<{ name: string; price: number }>(
      `select box->>'name' as name, (box->>'price')::int as price from platform.boxes order by key`,
    )
    expect(boxes).toEqual([
      { name: 'Smith Inc', price: 190_000 },
      { name: 'Bags', price: null },
      { name: 'Tin', price: 500 },
    ])
  })

  it('keeps what was put right while it is left out', async () => {
    const seen = await upload(stage, 'omar', FILE.replaceAll('A-', 'B-'))
    const half = await fix(seen, 2, { Name: 'Smith Inc' })
    const out = await fix(half, 2, null)
    expect(out).toMatchObject({ badRows: 1, skippedRows: 1 })
    const back = await fix(out, 2, {})
    expect(back.firstBadRows[0]?.given).toMatchObject({ Name: 'Smith Inc', 'Extra cell 1': '1900' })
  })

  it('is still one when it comes back in errors.csv as it went', async () => {
    const { id } = await upload(stage, 'omar', FILE.replaceAll('A-', 'C-'))
    const { text } = await errorsOf(id)
    const again = await upload(stage, 'omar', text)
    expect(again.firstBadRows[0]).toMatchObject({
      line: 2,
      errors: [{ message: '"1900" is left over under "Extra cell 1". Put each cell in its place, and empty it.' }],
    })
    expect((await errorsOf(again.id)).rows[0]).toEqual([
      ...['Ref', 'Name', 'Price', 'Extra cell 1'],
      ...['Line in the file', 'What is wrong', 'Import it came from'],
    ])
  })
})
