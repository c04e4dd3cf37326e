import { contract, type Endpoint } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonName } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { fileOfBoxes, type ImportStage, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

async function download(who: PersonName, endpoint: Endpoint, input: object) {
  const { status, body, headers } = await stage.as(who).ask(endpoint, input)
  return { status, text: String(body), headers }
}

describe('the bad rows as a file', () => {
  it('are all there, by the headers of the file, with what is wrong', async () => {
    const { id } = await upload(
      stage,
      'omar',
      fileOfBoxes(2_600, (n) => `B-${n},Poison,x,2026-06-18,small`),
    )
    const file = await download('omar', contract.imports.importErrors, { id })
    const [header, ...rows] = parse(file.text, { bom: true })
    expect(header).toEqual([
      ...['Reference', 'Name', 'Price', 'Packed on', 'Size'],
      ...['Line in the file', 'What is wrong', 'Import it came from'],
    ])
    expect(rows).toHaveLength(2_600)
    expect(rows[2_599]).toEqual([
      'B-2600',
      'Poison',
      'x',
      '2026-06-18',
      'small',
      '2601',
      'Price: "x" is not an amount. Write it like 1,234.50.',
      id,
    ])
  })

  it('run nothing in a spreadsheet and come back as they were', async () => {
    const evil = ['=HYPERLINK("http://x")', '+1 555 0100', '@sum', '-2+3']
    const { id } = await upload(
      stage,
      'omar',
      `Name,Price\n${evil.map((cell) => `"${cell.replaceAll('"', '""')}",x\n`).join('')}`,
    )
    const file = await download('omar', contract.imports.importErrors, { id })
    const rows: string[][] = parse(file.text, { bom: true })
    expect(rows.slice(1).map(([name]) => name)).toEqual(evil.map((cell) => `'${cell}`))
    const again = await upload(stage, 'omar', file.text.replaceAll(',x,', ',5,'))
    expect(again.sample.map(({ values }) => values['name'])).toEqual(evil)
  })

  it('are sent as a file to keep, in UTF-8 with the mark that Excel needs, and under the name of the upload', async () => {
    const { id } = await upload(stage, 'omar', 'Name\nPoison\n', { name: 'Kärnten (best).csv' })
    const { headers, text } = await download('omar', contract.imports.importErrors, { id })
    expect(text.startsWith('\ufeffName,')).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="K_rnten \(best\) errors\.csv"; filename\*=UTF-8''K%C3%A4rnten%20%28best%29/,
    )
  })

  it('are refused to those who may not see the import', async () => {
    const { id } = await upload(stage, 'omar', 'Name\nPoison\n')
    expect(await download('tessa', contract.imports.importErrors, { id })).toMatchObject({ status: 404 })
    expect(await download('ana', contract.imports.importErrors, { id })).toMatchObject({ status: 403 })
  })
})

describe('the template of a kind', () => {
  it('holds the headers by which every column is found again', async () => {
    const asked = { kind: 'boxes', ventureId: VENTURES.northline.id }
    const { status, text } = await download('omar', contract.imports.importTemplate, asked)
    expect(status).toBe(200)
    expect(text).toBe('\ufeffReference,Name,Price,Packed on,Size\r\n')
    const seen = await upload(stage, 'omar', `${text}T-1,Crate,5,2026-06-18,S\r\n`)
    expect(Object.values(seen.mapping)).toEqual(['Reference', 'Name', 'Price', 'Packed on', 'Size'])
  })

  it('is none of a kind that the venture does not import', async () => {
    const asked = { kind: 'ghosts', ventureId: VENTURES.northline.id }
    expect(await download('omar', contract.imports.importTemplate, asked)).toMatchObject({ status: 404 })
  })
})
