import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportStage, importAll, openImportStage, tryUpload, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { discardImport, fixImportRow, importErrors, mapImport } = contract.imports

describe('a file with a title above its headers', () => {
  it('is read from the line that names the columns', async () => {
    const seen = await upload(stage, 'omar', 'Boxes of May\n\nName,Price\nCrate,5\n')
    expect(seen).toMatchObject({ headers: ['Name', 'Price'], options: { headerLine: '3' }, rows: 1, missing: [] })
    expect(seen.sample[0]).toMatchObject({ line: 4, values: { name: 'Crate' } })
    expect(await importAll(stage, 'omar', seen.id)).toMatchObject({ status: 'DONE', progress: { became: { new: 1 } } })
  })

  it('that nobody knows is read from the line that a person names', async () => {
    const { id, version, missing, leftOpen } = await upload(stage, 'omar', 'Inventar,Mai\nInhalt,Preis\nKorb,5\n')
    expect([missing, leftOpen]).toEqual([['name'], ['headerLine']])
    const told = await stage.as('omar').call(mapImport, { id, version, options: { headerLine: '2' } })
    expect(told).toMatchObject({ headers: ['Inhalt', 'Preis'], rows: 1, mapping: { name: null } })
    const mapped = await stage
      .as('omar')
      .call(mapImport, { id, version: told.version, mapping: { name: 'Inhalt', price: 'Preis' } })
    expect(mapped).toMatchObject({ missing: [], wouldBe: { new: 1 } })
    await importAll(stage, 'omar', id)
    expect(await upload(stage, 'omar', 'Inhalt,Preis\nBag,5\n')).toMatchObject({ mappedBy: 'remembered', options: {} })
  })
})

describe('odd characters', () => {
  it('of a file in UTF-16 with zero characters and letters beyond the basic plane are no failure', async () => {
    const header = `${'a'.repeat(199)}🚚`
    const file = `\ufeffName,Note\u0000,${header}\nCrate,${'b'.repeat(199)}🚚,x\nPoison,a\u0000b,y\n`
    const seen = await upload(stage, 'omar', Buffer.from(file, 'utf16le'))
    expect(seen).toMatchObject({ headers: ['Name', 'Note', 'a'.repeat(199)], badRows: 1 })
    expect(seen.firstValues?.['Note']).toEqual(['b'.repeat(199), 'ab'])
    expect(seen.firstBadRows[0]?.given).toMatchObject({ Note: 'ab' })
  })

  it('that are no text in a file of UTF-8 are errors of their rows alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name,Price\nZoë,5\nÅsa,6\nJos'),
      Buffer.from([0xe9]),
      Buffer.from(',7\n'),
    ])
    const seen = await upload(stage, 'omar', bytes)
    expect(seen.sample.map(({ values }) => values['name'])).toEqual(['Zoë', 'Åsa'])
    expect(seen.firstBadRows).toMatchObject([
      {
        line: 4,
        errors: [{ column: 'name', message: '"Jos\ufffd" has a character that cannot be read. Write it anew.' }],
      },
    ])
    const { id, version } = seen
    const fixed = await stage.as('omar').call(fixImportRow, { id, version, line: 4, given: { Name: 'José' } })
    expect(fixed).toMatchObject({ badRows: 0, wouldBe: { new: 3 } })
  })
})

describe('what is wrong with a large file', () => {
  it('is shown as far as an answer bears, and stands in errors.csv', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => `Poison,${at}${'n'.repeat(9_000)}`)
    const long = await upload(stage, 'omar', ['Name,Note', ...rows].join('\n'))
    expect(long.firstBadRows[0]).toMatchObject({ given: { Name: 'Poison', Note: '' }, tooLong: ['Note'] })
    const wide = await upload(stage, 'omar', ['Name,Note', ...rows.map((row) => row.slice(0, 1_900))].join('\n'))
    expect(JSON.stringify(wide.firstBadRows).length).toBeLessThan(310_000)
    expect(wide).toMatchObject({ badRows: 120 })
    expect(wide.firstBadRows.length).toBeLessThan(120)
    const { body } = await stage.as('omar').ask(importErrors, { id: long.id })
    expect(String(body)).toContain('n'.repeat(9_000))
  })
})

describe('what is thrown away or forgotten', () => {
  const kept = async (id: string) =>
    (
      await stage.sql<{ rows: number }>(
        `select ((select count(*) from platform.import_errors where import_id = $1)
          + (select count(*) from platform.import_fixes where import_id = $1)
          + (select count(*) from platform.import_parts where import_id = $1))::int as rows`,
        [id],
      )
    )[0]?.rows

  async function corrected(): Promise<string> {
    const { id, version } = await upload(stage, 'omar', 'Name\nPoison\nPoison\n')
    await stage.as('omar').call(fixImportRow, { id, version, line: 2, given: { Name: 'Tonic' } })
    expect(await kept(id)).toBe(3)
    return id
  }

  it('leaves neither bad rows nor corrections behind', async () => {
    const [discarded, left] = [await corrected(), await corrected()]
    await stage.as('omar').call(discardImport, { id: discarded })
    expect(await kept(discarded)).toBe(0)
    await stage.sql(`update platform.imports set created_at = created_at - interval '31 days' where id = $1`, [left])
    await tryUpload(stage, 'omar', 'Name\nCrate\n')
    expect(await kept(left)).toBe(0)
  })
})
