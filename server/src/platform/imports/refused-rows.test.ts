import { contract } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

async function errorsOf(id: string): Promise<readonly string[][]> {
  const { body } = await stage.as('omar').ask(contract.imports.importErrors, { id })
  return parse(String(body), { bom: true })
}

describe('a row that may not be written as things stand', () => {
  it('is bad in the preview, with its sentence and its cells', async () => {
    stage.trouble.sealed.add('ref:P-1')
    const seen = await upload(stage, 'omar', 'Ref,Name\nP-1,Crate\nP-2,Bag\n')
    expect(seen).toMatchObject({ badRows: 1, wouldBe: { new: 1, changed: 0, same: 0 } })
    expect(seen.firstBadRows).toMatchObject([
      {
        line: 2,
        given: { Ref: 'P-1', Name: 'Crate' },
        errors: [{ column: null, message: 'This box is sealed. Open it first.' }],
      },
    ])
  })

  it('when that came to be after the preview is left out and told, and is not "already here"', async () => {
    await importAll(stage, 'omar', (await upload(stage, 'omar', 'Ref,Name\nQ-1,Crate\nQ-2,Bag\n')).id)
    const next = await upload(stage, 'omar', 'Ref,Name\nQ-1,Tonic\nQ-2,Bag\n')
    expect(next).toMatchObject({ badRows: 0, wouldBe: { new: 0, changed: 1, same: 1 } })
    stage.trouble.sealed.add('ref:Q-1')
    const done = await importAll(stage, 'omar', next.id)
    expect(done).toMatchObject({
      status: 'DONE',
      badRows: 1,
      progress: { linesDone: 2, became: { new: 0, changed: 0, same: 1 } },
    })
    expect((await errorsOf(next.id)).slice(1)).toEqual([
      ['Q-1', 'Tonic', '2', 'This box is sealed. Open it first.', next.id],
    ])
  })
})
