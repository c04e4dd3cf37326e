import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { fileOfBoxes, type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { commitImport, discardImport, showImport } = contract.imports

async function boxCount(): Promise<number> {
  const [row] = await stage.sql<{ count: number }>('select count(*)::int as count from platform.boxes')
  return row?.count ?? 0
}

describe('a commit', () => {
  it('F-17 H-11 of the same file twice changes nothing', async () => {
    const file = fileOfBoxes(2_500)
    const first = await importAll(stage, 'omar', (await upload(stage, 'omar', file)).id)
    expect(first.progress.became).toEqual({ new: 2_500, changed: 0, same: 0 })
    const events = await stage.sql('select id from platform.events where type = $1', ['test.boxes_imported'])
    const again = await upload(stage, 'omar', file)
    expect(again.wouldBe).toEqual({ new: 0, changed: 0, same: 2_500 })
    const second = await importAll(stage, 'omar', again.id)
    expect(second).toMatchObject({ status: 'DONE', progress: { linesDone: 2_500, became: { same: 2_500 } } })
    expect(await boxCount()).toBe(2_500)
    expect(await stage.sql('select id from platform.events where type = $1', ['test.boxes_imported'])).toEqual(events)
  })

  it('of rows without a reference counts an exact duplicate twice, and the same file changes nothing', async () => {
    const before = await boxCount()
    const file = 'Name,Price\nTwin,5\nTwin,5.00\nOther,1\n'
    const first = await importAll(stage, 'omar', (await upload(stage, 'omar', file)).id)
    expect(first.progress.became.new).toBe(3)
    const second = await importAll(
      stage,
      'omar',
      (await upload(stage, 'omar', 'Name,Price\nOther,1\nTwin,5\nTwin,5\n')).id,
    )
    expect(second.progress.became).toEqual({ new: 0, changed: 0, same: 3 })
    expect(await boxCount()).toBe(before + 3)
  })

  it('changes a row that comes again by its reference with other cells', async () => {
    await importAll(stage, 'omar', (await upload(stage, 'omar', 'Ref,Name,Price\nC-1,Crate,5\nC-2,Bag,5\n')).id)
    const next = await upload(stage, 'omar', 'Ref,Name,Price\nC-1,Crate,6\nC-2,Bag,5\n')
    expect(next.wouldBe).toEqual({ new: 0, changed: 1, same: 1 })
    expect((await importAll(stage, 'omar', next.id)).progress.became).toEqual({ new: 0, changed: 1, same: 1 })
  })

  it('A-28 is refused while rows are bad, and imports the others when asked to', async () => {
    const { id, version } = await upload(stage, 'omar', 'Ref,Name\nD-1,Crate\nD-2,Poison\nD-3,Bag\n')
    const refused = await stage.as('omar').ask(commitImport, { id, version })
    expect(refused).toMatchObject({ status: 422, body: { code: 'import.bad_rows', facts: { badRows: 1 } } })
    expect(refused.body.detail).toBe('1 of 3 rows cannot be imported. Fix them, or import the others without them.')
    const done = await importAll(stage, 'omar', id, true)
    expect(done).toMatchObject({ status: 'DONE', badRows: 1, progress: { linesDone: 3, became: { new: 2 } } })
    expect(done.firstBadRows).toHaveLength(1)
  })

  it('A-28 at once from two connections is one commit', async () => {
    const { id, version } = await upload(stage, 'omar', 'Ref,Name\nE-1,Crate\n')
    const answers = await Promise.all([1, 2, 3].map(() => stage.as('omar').ask(commitImport, { id, version })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const jobs = await stage.sql(`select id from jobs.job where name = 'import-commit' and data->>'importId' = $1`, [
      id,
    ])
    expect(jobs).toHaveLength(1)
    await stage.settle()
    expect(await stage.as('omar').ask(commitImport, { id, version })).toMatchObject({
      status: 409,
      body: { code: 'import.done', detail: 'This file was imported already.' },
    })
  })

  it('writes in the name of the person who asked for it, with one event for each chunk', async () => {
    const { id } = await upload(stage, 'dana', fileOfBoxes(1_200).replaceAll('B-', 'F-'))
    await importAll(stage, 'dana', id)
    const events = await stage.sql<{ actor_id: string; facts: { count: number } }>(
      'select actor_id, facts from platform.events where subject_id = $1 order by id',
      [id],
    )
    expect(events).toEqual([
      { actor_id: PEOPLE.dana.id, facts: { count: 1_000 } },
      { actor_id: PEOPLE.dana.id, facts: { count: 200 } },
    ])
    const [box] = await stage.sql<{ by: string }>(`select by from platform.boxes where key = 'ref:F-1'`)
    expect(box?.by).toBe(PEOPLE.dana.id)
  })

  it('of whoever holds a role in the group works in a venture that they are no member of', async () => {
    const { id } = await upload(stage, 'meera', 'Ref,Name\nG-1,Crate\n')
    expect(await importAll(stage, 'meera', id)).toMatchObject({ status: 'DONE', createdBy: { name: 'Meera Iyer' } })
    expect((await stage.as('omar').call(showImport, { id })).createdBy.name).toBe('Group management')
  })

  it('is written down with the upload before it and the end after it, and leaves no file behind', async () => {
    const { id } = await upload(stage, 'omar', 'Ref,Name\nH-1,Crate\n')
    await importAll(stage, 'omar', id)
    const log = await stage.sql<{ action: string; actor_id: string }>(
      'select action, actor_id from identity.audit_log where subject_id = $1 order by id',
      [id],
    )
    expect(log.map(({ action }) => action)).toEqual(['imports.upload', 'imports.commit', 'imports.done'])
    expect(new Set(log.map(({ actor_id }) => actor_id))).toEqual(new Set([PEOPLE.omar.id]))
    expect(await stage.sql('select seq from platform.import_parts where import_id = $1', [id])).toEqual([])
  })
})

describe('a file that is thrown away', () => {
  it('is gone, cannot be imported, and is written down', async () => {
    const { id, version } = await upload(stage, 'omar', 'Ref,Name\nI-1,Poison\n')
    const gone = await stage.as('omar').call(discardImport, { id, reason: 'The wrong year' })
    expect(gone).toMatchObject({ status: 'DISCARDED', firstBadRows: [], can: { commit: false, discard: false } })
    expect(await stage.sql('select seq from platform.import_parts where import_id = $1', [id])).toEqual([])
    expect(await stage.as('omar').ask(commitImport, { id, version })).toMatchObject({ status: 409 })
    const [entry] = await stage.sql<{ after: object }>(
      `select after from identity.audit_log where subject_id = $1 and action = 'imports.discard'`,
      [id],
    )
    expect(entry?.after).toMatchObject({ reason: 'The wrong year' })
  })
})

describe('the list of imports', () => {
  it('is newest first, page by page, without what was never uploaded whole', async () => {
    const ids: string[] = []
    for (const name of ['a.csv', 'b.csv', 'c.csv'])
      ids.unshift((await upload(stage, 'tessa', 'Name\nCrate\n', { name, ventureId: VENTURES.harbor.id })).id)
    const first = await stage.as('tessa').call(contract.imports.listImports, { limit: 2 })
    expect(first).toMatchObject({
      hasMore: true,
      items: [{ fileName: 'c.csv', label: 'Boxes' }, { fileName: 'b.csv' }],
    })
    const rest = await stage
      .as('tessa')
      .call(contract.imports.listImports, { limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids)
    expect(rest).toMatchObject({ hasMore: false, nextCursor: null })
  })
})
