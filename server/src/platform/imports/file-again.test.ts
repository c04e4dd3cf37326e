import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PEOPLE } from '../../testing/world/people.ts'
import { type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { importErrors, mapImport } = contract.imports

async function errorsOf(id: string): Promise<string> {
  return String((await stage.as('omar').ask(importErrors, { id })).body)
}

describe('errors.csv that is put right and uploaded', () => {
  it('means what the file meant, and a row that says what an imported one says is another one', async () => {
    const { id, version } = await upload(stage, 'omar', 'Inhalt,Preis\nTwin,5\nTwin,x\nTwin,y\n')
    await stage.as('omar').call(mapImport, { id, version, mapping: { name: 'Inhalt', price: 'Preis' } })
    expect((await importAll(stage, 'omar', id, true)).progress.became).toMatchObject({ new: 1 })
    const corrected = (await errorsOf(id)).replaceAll(',x,', ',5,')
    const next = await upload(stage, 'omar', corrected)
    expect(next).toMatchObject({ mappedBy: 'remembered', badRows: 1, wouldBe: { new: 1, same: 0 } })
    await importAll(stage, 'omar', next.id, true)
    expect((await upload(stage, 'omar', corrected)).wouldBe).toEqual({ new: 0, changed: 0, same: 1 })
    const last = await upload(stage, 'omar', (await errorsOf(next.id)).replaceAll(',y,', ',5,'))
    expect(last.wouldBe).toEqual({ new: 1, changed: 0, same: 0 })
    await importAll(stage, 'omar', last.id)
    const whole = await upload(stage, 'omar', 'Inhalt,Preis\nTwin,5\nTwin,5\nTwin,5\n')
    expect(whole.wouldBe).toEqual({ new: 0, changed: 0, same: 3 })
  })

  it('knows also what a commit has imported before it was interrupted', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => (at === 1_100 ? 'Pair,x' : 'Pair,7'))
    const { id } = await upload(stage, 'omar', ['Name,Price', ...rows].join('\n'))
    const { version } = await stage.as('omar').call(contract.imports.showImport, { id })
    await stage.as('omar').call(contract.imports.commitImport, { id, version, skipErrors: true })
    const [job] = await stage.sql<{ data: Parameters<typeof stage.system.imports.commit>[0] }>(
      `select data from jobs.job where name = 'import-commit' and data->>'importId' = $1`,
      [id],
    )
    const stops = [false, true].values()
    if (job) await stage.system.imports.commit(job.data, () => stops.next().value ?? true)
    await stage.settle()
    const next = await upload(stage, 'omar', (await errorsOf(id)).replaceAll(',x,', ',7,'))
    expect(next.wouldBe).toEqual({ new: 1, changed: 0, same: 0 })
  })
})

describe('a file that comes again', () => {
  it('under another option says something else', async () => {
    const first = await upload(stage, 'omar', 'Ref,Name\nO-1,Crate\n')
    await importAll(stage, 'omar', first.id)
    const { id, version, wouldBe } = await upload(stage, 'omar', 'Ref,Name\nO-1,Crate\n')
    expect(wouldBe).toMatchObject({ same: 1 })
    const owned = await stage.as('omar').call(mapImport, { id, version, options: { owner: PEOPLE.dana.id } })
    expect(owned.wouldBe).toEqual({ new: 0, changed: 1, same: 0 })
  })

  it('byte for byte is said to be the same', async () => {
    const file = 'Ref,Name\nS-1,Crate\n'
    const waiting = await upload(stage, 'omar', file, { name: 'may.csv' })
    expect((await upload(stage, 'omar', file)).notes).toEqual([])
    await importAll(stage, 'omar', waiting.id)
    expect((await upload(stage, 'omar', file)).notes).toEqual(['The same file was imported on 2026-06-18 as may.csv.'])
    expect((await upload(stage, 'omar', `${file}S-2,Bag\n`)).notes).toEqual([])
  })

  it('with its headers in another case means what it meant, and what it newly holds is guessed', async () => {
    const { id, version } = await upload(stage, 'omar', 'Inhalt (neu),Preis\nCrate,5\n')
    await stage.as('omar').call(mapImport, { id, version, mapping: { name: 'Inhalt (neu)', price: 'Preis' } })
    await importAll(stage, 'omar', id)
    expect(await upload(stage, 'omar', 'INHALT NEU,preis\nBag,6\n')).toMatchObject({
      mappedBy: 'remembered',
      mapping: { name: 'INHALT NEU', price: 'preis' },
    })
  })
})
