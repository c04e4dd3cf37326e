import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { VENTURES } from '../../testing/world/ventures.ts'
import { fileOfBoxes, type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { fixImportRow, mapImport, listImportKinds } = contract.imports

const BAD = new Map([
  [700, 'B-700,Box,12;3x,2026-06-18,small'],
  [2_500, 'B-2500,,5,2026-06-18,small'],
  [4_999, 'B-4999,Poison,5,2026-06-18,huge'],
])
const fiveThousand = fileOfBoxes(5_000, (n) => BAD.get(n) ?? null)

describe('the preview of a file', () => {
  it('A-28 shows exactly the three bad rows of 5,000, each with what is wrong, and loses none', async () => {
    const seen = await upload(stage, 'omar', fiveThousand)
    expect(seen).toMatchObject({ status: 'CHECKED', rows: 5_000, badRows: 3, skippedRows: 0, missing: [] })
    expect(seen.wouldBe).toEqual({ new: 4_997, changed: 0, same: 0 })
    expect(seen.firstBadRows.map(({ line, errors }) => [line, errors])).toEqual([
      [701, [{ column: 'price', message: '"12;3x" is not an amount. Write it like 1,234.50.' }]],
      [2_501, [{ column: 'name', message: 'Name is missing. Write what is in it.' }]],
      [5_000, [{ column: 'size', message: '"huge" is not known here. Write S or L.' }]],
    ])
    expect(seen.firstBadRows[0]?.given).toEqual({
      Reference: 'B-700',
      Name: 'Box',
      Price: '12;3x',
      'Packed on': '2026-06-18',
      Size: 'small',
    })
    expect(seen.can).toEqual({ map: true, fix: true, commit: true, skip: true, discard: true })
  })

  it('shows the first rows as they were understood and the first values as they stand in the file', async () => {
    const seen = await upload(
      stage,
      'omar',
      'Box,Amount,Packed on,Size\nCrate,"(1,234.50)",5 Mar 2026,LARGE\nBag,-,n/a,\n',
    )
    expect(seen.sample).toEqual([
      {
        line: 2,
        values: { externalRef: '', name: 'Crate', price: '−1,234.50 USD', packedOn: '2026-03-05', size: 'L' },
        outcome: 'new',
      },
      { line: 3, values: { externalRef: '', name: 'Bag', price: '', packedOn: '', size: '' }, outcome: 'new' },
    ])
    expect(seen.firstValues).toMatchObject({ Amount: ['(1,234.50)', '-'], Size: ['LARGE', ''] })
    expect(seen.notes).toEqual(['1 large boxes.'])
    expect(seen.mappedBy).toBe('guessed')
  })

  it('H-06 reads a workbook like the CSV of its sheet', async () => {
    const rows = [
      ['Name', 'Price', 'Packed on'].map((value) => ({ value })),
      [{ value: 'Crate' }, { value: 1234.5 }, { value: new Date(Date.UTC(2026, 5, 18)), format: 'dd/mm/yyyy' }],
    ]
    const seen = await upload(stage, 'omar', await writeXlsxFile(rows).toBuffer(), { name: 'boxes.xlsx' })
    expect(seen.sample[0]?.values).toMatchObject({ name: 'Crate', price: '1,234.50 USD', packedOn: '2026-06-18' })
  })
})

describe('a bad row', () => {
  it('A-28 that is put right is imported with the others', async () => {
    const { id, version } = await upload(stage, 'omar', fiveThousand)
    const omar = stage.as('omar')
    const fixed = await omar.call(fixImportRow, { id, version, line: 701, given: { Price: '12.30' } })
    expect(fixed).toMatchObject({ badRows: 2, wouldBe: { new: 4_998 } })
    const left = await omar.call(fixImportRow, { id, version: fixed.version, line: 2_501, given: null })
    const last = await omar.call(fixImportRow, {
      id,
      version: left.version,
      line: 5_000,
      given: { Size: 'S', Name: 'Tonic' },
    })
    expect(last).toMatchObject({ badRows: 0, skippedRows: 1, firstBadRows: [] })
    const done = await importAll(stage, 'omar', id)
    expect(done).toMatchObject({ status: 'DONE', progress: { linesDone: 5_000, became: { new: 4_999 } } })
    const boxes = await stage.sql<{ box: { name: string; price: number } }>(
      `select box from platform.boxes where key in ('ref:B-700', 'ref:B-2500', 'ref:B-4999') order by key`,
    )
    expect(boxes.map(({ box }) => [box.name, box.price])).toEqual([
      ['Tonic', 500],
      ['Box', 1_230],
    ])
  })

  it('stays bad when what was put in its place is wrong too, and remembers what was right', async () => {
    const { id, version } = await upload(stage, 'omar', 'Name,Price\nCrate,abc\nPoison,5\n')
    const fix = (seen: number, given: Record<string, string>) =>
      stage.as('omar').call(fixImportRow, { id, version: seen, line: 3, given })
    const once = await fix(version, { Price: 'x' })
    expect(once).toMatchObject({ badRows: 2 })
    const twice = await fix(once.version, { Name: 'Tonic' })
    expect(twice.firstBadRows[1]).toMatchObject({ given: { Name: 'Tonic', Price: 'x' } })
    const back = await fix(twice.version, { Price: '6' })
    expect(back).toMatchObject({ badRows: 1, wouldBe: { new: 1 } })
  })

  it('cannot be put right in a line or under a header that the file does not have', async () => {
    const { id, version } = await upload(stage, 'omar', 'Name\nCrate\n')
    const omar = stage.as('omar')
    expect(await omar.ask(fixImportRow, { id, version, line: 9, given: null })).toMatchObject({
      status: 422,
      body: { code: 'import.line_unknown' },
    })
    expect(await omar.ask(fixImportRow, { id, version, line: 2, given: { Nom: 'x' } })).toMatchObject({
      status: 422,
      body: { code: 'import.header_unknown' },
    })
  })
})

describe('what the headers mean', () => {
  it('is asked for when a needed column is not among them, and judged again when it is said', async () => {
    const asked = await upload(stage, 'omar', 'What,Price\nCrate,5\nPoison,6\n')
    expect(asked).toMatchObject({ rows: 2, badRows: 0, missing: ['name'], can: { map: true, commit: false } })
    expect(asked.firstValues).toMatchObject({ What: ['Crate', 'Poison'] })
    const { id, version } = asked
    const refused = await stage.as('omar').ask(contract.imports.commitImport, { id, version })
    expect(refused).toMatchObject({ status: 422, body: { code: 'import.not_mapped', facts: { missing: ['name'] } } })
    const mapped = await stage.as('omar').call(mapImport, { id, version, mapping: { name: 'What' } })
    expect(mapped).toMatchObject({ missing: [], badRows: 1, wouldBe: { new: 1 }, mappedBy: 'chosen' })
  })

  it('is remembered for the next file with the same headers, in any order, and in this venture only', async () => {
    const first = await upload(stage, 'omar', 'Inhalt,Preis\nCrate,5\n')
    const { id, version } = first
    await stage.as('omar').call(mapImport, { id, version, mapping: { name: 'Inhalt', price: 'Preis' } })
    await importAll(stage, 'omar', first.id)
    const again = await upload(stage, 'omar', 'Preis,Inhalt\n6,Bag\n')
    expect(again).toMatchObject({ mappedBy: 'remembered', mapping: { name: 'Inhalt', price: 'Preis' }, missing: [] })
    const elsewhere = await upload(stage, 'tessa', 'Preis,Inhalt\n6,Bag\n', { ventureId: VENTURES.harbor.id })
    expect(elsewhere).toMatchObject({ mappedBy: 'guessed', missing: ['name'] })
  })

  it('asks for the order of day and month only of a file that does not show it', async () => {
    const clear = await upload(stage, 'omar', 'Name,Packed on\nA,03/04/2026\nB,25/04/2026\n')
    expect(clear.sample[0]?.values['packedOn']).toBe('2026-04-03')
    const unclear = await upload(stage, 'omar', 'Name,Packed on\nA,03/04/2026\n')
    expect(unclear).toMatchObject({ missing: ['dateOrder'], sample: [] })
    const { id, version } = unclear
    const said = await stage.as('omar').call(mapImport, { id, version, options: { dateOrder: 'MDY' } })
    expect(said.sample[0]?.values['packedOn']).toBe('2026-03-04')
    const { items } = await stage.as('omar').call(listImportKinds, { ventureId: VENTURES.northline.id })
    expect(items[0]?.options.map(({ key }) => key)).toEqual(['owner', 'dateOrder', 'decimalMark', 'headerLine'])
  })

  it('takes only people of the venture and choices that there are', async () => {
    const { id, version } = await upload(stage, 'omar', 'Name\nA\n')
    const ask = (options: Record<string, string>) => stage.as('omar').ask(mapImport, { id, version, options })
    expect(await ask({ owner: '00000000-0000-7000-8000-000000000999' })).toMatchObject({
      status: 422,
      body: { code: 'import.person_unknown' },
    })
    expect(await ask({ dateOrder: 'YMD' })).toMatchObject({ status: 422, body: { code: 'import.option_invalid' } })
    expect(await ask({ colour: 'red' })).toMatchObject({ status: 422, body: { code: 'import.option_unknown' } })
  })
})
