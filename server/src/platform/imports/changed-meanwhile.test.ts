import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportStage, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { commitImport, fixImportRow, mapImport, showImport } = contract.imports

describe('an import that somebody else changes meanwhile', () => {
  it('is not committed by whoever has not seen it, mapped or corrected neither', async () => {
    const { id, version } = await upload(stage, 'omar', 'Name,Sell,Buy\nCrate,5,4\n')
    const mine = await stage.as('omar').call(mapImport, { id, version, mapping: { price: 'Sell' } })
    await stage.as('dana').call(mapImport, { id, version: mine.version, mapping: { price: 'Buy' } })
    const old = { id, version: mine.version }
    const refused = {
      status: 409,
      body: { code: 'import.changed', detail: 'This import was changed by Dana Kowalski meanwhile: look at it again.' },
    }
    expect(await stage.as('omar').ask(commitImport, old)).toMatchObject(refused)
    expect(await stage.as('omar').ask(mapImport, { ...old, mapping: {} })).toMatchObject(refused)
    expect(await stage.as('omar').ask(fixImportRow, { ...old, line: 2, given: null })).toMatchObject(refused)
    const seen = await stage.as('omar').call(showImport, { id })
    expect(seen).toMatchObject({ status: 'CHECKED', mapping: { price: 'Buy' } })
    expect(await stage.as('omar').call(commitImport, { id, version: seen.version })).toMatchObject({
      status: 'COMMITTING',
    })
  })

  it('cannot be decided on without saying what was seen', async () => {
    const { id } = await upload(stage, 'omar', 'Name\nCrate\n')
    expect(await stage.as('omar').ask(commitImport, { id })).toMatchObject({ status: 400 })
  })
})
