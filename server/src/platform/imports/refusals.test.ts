import { contract, type Endpoint } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { multipart } from '../../testing/import-file.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { type ImportStage, openImportStage, tryUpload, upload } from './testing/import-stage.ts'

let stage: ImportStage
let importId: string
beforeAll(async () => {
  stage = await openImportStage()
  importId = (await upload(stage, 'omar', 'Name\nCrate\n')).id
})
afterAll(() => stage.close())

const { imports } = contract
const GOOD = 'Name\nCrate\n'

async function nothingIsLeft(): Promise<void> {
  const parts = await stage.sql('select seq from platform.import_parts where import_id <> $1', [importId])
  expect(parts).toEqual([])
}

describe('A-22 an upload is refused', () => {
  it('without a session', async () => {
    const { body, headers } = multipart({
      ventureId: VENTURES.northline.id,
      kind: 'boxes',
      fileName: 'a.csv',
      bytes: Buffer.from(GOOD),
    })
    expect(await stage.anonymous.send(imports.upload, body, headers)).toMatchObject({ status: 401 })
  })

  it('from another site', async () => {
    const { body, headers } = multipart({
      ventureId: VENTURES.northline.id,
      kind: 'boxes',
      fileName: 'a.csv',
      bytes: Buffer.from(GOOD),
    })
    const answer = await stage
      .as('omar')
      .send(imports.upload, body, { ...headers, origin: 'https://elsewhere.example' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'request.cross_site' } })
  })

  it('into a venture that the person does not belong to', async () => {
    expect(await tryUpload(stage, 'tessa', GOOD)).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
  })

  it.each(['ana', 'marcus', 'ruth'] as const)('of %s, whose role may not import', async (who) => {
    expect(await tryUpload(stage, who, GOOD)).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
  })

  it('of whoever may not do by hand what the kind does', async () => {
    // Grace may open imports in Callbridge as in Northline; boxes belong to ventures of other types.
    const answer = await tryUpload(stage, 'grace', GOOD, { ventureId: VENTURES.callbridge.id })
    expect(answer).toMatchObject({ status: 404, body: { code: 'import.kind_unknown' } })
  })

  it('of a kind that there is not', async () => {
    expect(await tryUpload(stage, 'omar', GOOD, { kind: 'ghosts' })).toMatchObject({
      status: 404,
      body: { code: 'import.kind_unknown', detail: '"ghosts" is nothing that this venture imports.' },
    })
  })

  test.each([
    ['an empty file', '', 422, 'import.empty'],
    ['nothing but blank lines', '\r\n \r\n', 422, 'import.empty'],
    ['headers without rows', 'Name,Price\r\n\r\n', 422, 'import.no_rows'],
    ['a quote that is never closed', 'Name\n"Crate\n', 422, 'import.unreadable'],
    ['zero bytes', Buffer.from('Name\nA\u0000B\n'), 422, 'import.not_text'],
    ['a PDF', '%PDF-1.7 whatever', 415, 'import.type_unknown'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'import.type_unknown'],
    ['a web page that is called .xls', '<html><table><tr><td>Name', 415, 'import.type_unknown'],
    ['an archive that is no workbook', Buffer.from('504b0304ffff', 'hex'), 422, 'import.workbook_broken'],
  ])('of %s, whatever it is called', async (_, bytes, status, code) => {
    const answer = await tryUpload(stage, 'omar', bytes, { name: 'boxes.csv' })
    expect(answer).toMatchObject({ status, body: { code } })
    await nothingIsLeft()
  })

  it('of a file above 50 MB, with the figure and what to do', async () => {
    const answer = await tryUpload(stage, 'omar', Buffer.alloc(50 * 1024 * 1024 + 1, 'Name\nCrate\n'))
    expect(answer).toMatchObject({ status: 413, body: { code: 'import.too_large' } })
    expect(answer.body.detail).toContain('larger than 50 MB. Split it')
    await nothingIsLeft()
  })

  it('that is no form, or a form without its fields before its file', async () => {
    const { headers } = multipart({ ventureId: '', kind: '', fileName: '', bytes: Buffer.from('') })
    const json = await stage.as('omar').ask(imports.upload, { kind: 'boxes', ventureId: VENTURES.northline.id })
    expect(json).toMatchObject({ status: 415, body: { code: 'upload.not_multipart' } })
    expect(await tryUpload(stage, 'omar', GOOD, { ventureId: 'northline' })).toMatchObject({ status: 400 })
    const empty = await stage.as('omar').send(imports.upload, Buffer.from('--nothing'), headers)
    expect(empty.status).toBe(400)
  })

  it('to any other endpoint', async () => {
    const { body, headers } = multipart({ ventureId: '', kind: '', fileName: '', bytes: Buffer.from('') })
    expect(await stage.as('omar').send(contract.freight.createCustomer, body, headers)).toMatchObject({ status: 415 })
  })
})

describe('an import', () => {
  const calls: readonly (readonly [string, Endpoint, object])[] = [
    ['shown', imports.showImport, {}],
    ['mapped', imports.mapImport, { version: 2, mapping: {} }],
    ['fixed', imports.fixImportRow, { version: 2, line: 2, given: null }],
    ['committed', imports.commitImport, { version: 2 }],
    ['discarded', imports.discardImport, {}],
  ]

  test.each(calls)('A-01 of another venture cannot be %s: there is none', async (_, endpoint, input) => {
    expect(await stage.as('tessa').ask(endpoint, { id: importId, ...input })).toMatchObject({ status: 404 })
  })

  test.each(calls)('A-20 cannot be %s by a role that may not import', async (_, endpoint, input) => {
    expect(await stage.as('ana').ask(endpoint, { id: importId, ...input })).toMatchObject({ status: 403 })
  })

  it('is not in the list of those who may not import its kind', async () => {
    const { items } = await stage.as('tessa').call(imports.listImports, {})
    expect(items).toEqual([])
    expect(await stage.as('ana').ask(imports.listImports, { ventureId: VENTURES.northline.id })).toMatchObject({
      status: 403,
    })
  })
})
