import { contract, type Import } from '@holdfast/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PEOPLE } from '../../testing/world/people.ts'
import type { CommitJob } from './index.ts'
import { fileOfBoxes, type ImportStage, openImportStage, upload } from './testing/import-stage.ts'
import { busy } from './testing/shelf.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())
afterEach(() => {
  stage.trouble.strikes = null
})

const { commitImport, showImport } = contract.imports
let series = 0

/** A file of 3,500 boxes that nobody has seen before, handed to the workers. */
async function committed(skipErrors = false): Promise<{ id: string; job: CommitJob; prefix: string }> {
  series += 1
  const prefix = `R${series}-`
  const { id, version } = await upload(stage, 'omar', fileOfBoxes(3_500).replaceAll('B-', prefix))
  await stage.as('omar').call(commitImport, { id, version, skipErrors })
  return { id, job: await queuedJob(id), prefix }
}

async function queuedJob(id: string): Promise<CommitJob> {
  const [row] = await stage.sql<{ data: CommitJob }>(
    `select data from jobs.job where name = 'import-commit' and data->>'importId' = $1 order by created_on desc`,
    [id],
  )
  if (!row) throw new Error('No job was queued.')
  return row.data
}

function look(id: string): Promise<Import> {
  return stage.as('omar').call(showImport, { id })
}

async function boxesOf(prefix: string): Promise<number> {
  const [row] = await stage.sql<{ count: number }>(
    'select count(*)::int as count from platform.boxes where starts_with(key, $1)',
    [`ref:${prefix}`],
  )
  return row?.count ?? 0
}

/** Strikes when the box of this number is written. */
function strikeAt(number: number, error: () => Error): void {
  stage.trouble.strikes = (name) => (name === `Box ${number}` ? error() : null)
}

describe('a commit that is interrupted', () => {
  it('A-28 goes on where it stopped: nothing is lost and nothing is written twice', async () => {
    const { id, job, prefix } = await committed()
    strikeAt(2_400, () => new Error('The worker was killed.'))
    await expect(stage.system.imports.commit(job)).rejects.toThrow('killed')
    expect(await look(id)).toMatchObject({
      status: 'COMMITTING',
      progress: { linesDone: 2_000, became: { new: 2_000 } },
    })
    expect(await boxesOf(prefix)).toBe(2_000)
    stage.trouble.strikes = null
    await stage.system.imports.commit(job)
    expect(await look(id)).toMatchObject({
      status: 'DONE',
      failure: null,
      progress: { linesDone: 3_500, became: { new: 3_500, changed: 0, same: 0 } },
    })
    expect(await boxesOf(prefix)).toBe(3_500)
  })

  it('by the end of its process is handed over at once', async () => {
    const { id, job, prefix } = await committed()
    await stage.system.imports.commit(job, () => true)
    expect(await look(id)).toMatchObject({ status: 'COMMITTING', progress: { linesDone: 0 } })
    const jobs = await stage.sql(`select id from jobs.job where name = 'import-commit' and data->>'importId' = $1`, [
      id,
    ])
    expect(jobs).toHaveLength(2)
    await stage.settle()
    expect((await look(id)).status).toBe('DONE')
    expect(await boxesOf(prefix)).toBe(3_500)
  })

  it('and worked by two at once is written once', async () => {
    const { id, job, prefix } = await committed()
    await Promise.all([1, 2, 3].map(() => stage.system.imports.commit(job)))
    await stage.system.imports.commit(job)
    expect(await look(id)).toMatchObject({ status: 'DONE', progress: { linesDone: 3_500, became: { new: 3_500 } } })
    expect(await boxesOf(prefix)).toBe(3_500)
    const events = await stage.sql('select id from platform.events where subject_id = $1', [id])
    expect(events).toHaveLength(4)
  })
})

describe('a commit that cannot go on', () => {
  it('names the lines that failed, and says that what stands before them stays', async () => {
    const { id, job, prefix } = await committed()
    strikeAt(1_500, busy)
    await expect(stage.system.imports.commit(job)).rejects.toThrow('Somebody else')
    expect((await look(id)).failure).toBeNull()
    await stage.system.imports.giveUp(job)
    expect(await look(id)).toMatchObject({
      status: 'FAILED',
      failure:
        'Lines 1,002 to 2,001 could not be imported: Somebody else is changing the same record right now. Try again. What stands before them is imported and stays.',
      progress: { linesDone: 1_000, became: { new: 1_000 } },
      can: { commit: false },
    })
    expect(await boxesOf(prefix)).toBe(1_000)
    expect(await stage.as('omar').ask(commitImport, { id, version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'import.failed' },
    })
  })

  it('says so also when it was interrupted too often without a word', async () => {
    const { id, job } = await committed()
    await stage.system.imports.giveUp(job)
    expect((await look(id)).failure).toBe('The import was interrupted too often. What was imported stays.')
    await stage.system.imports.commit(job)
    expect((await look(id)).status).toBe('FAILED')
  })

  it('ends at once when the person may no longer import there', async () => {
    const { id, job, prefix } = await committed()
    const set = (role: string) =>
      stage.sql('update ventures.memberships set role = $1 where user_id = $2', [role, PEOPLE.omar.id])
    await set('EMPLOYEE')
    await stage.system.imports.commit(job)
    await set('VENTURE_HEAD')
    expect(await look(id)).toMatchObject({
      status: 'FAILED',
      failure: 'Whoever began this import may no longer import boxes.',
    })
    expect(await boxesOf(prefix)).toBe(0)
  })
})

describe('rights that are lost while a file is imported', () => {
  it('end it with a sentence: what is imported stays, and the rest is not', async () => {
    const { id, job, prefix } = await committed()
    await stage.sql(`create function platform.demote() returns trigger language plpgsql security definer as $$ begin
      update ventures.memberships set role = 'EMPLOYEE' where user_id = '${PEOPLE.omar.id}'; return null; end $$`)
    await stage.sql(`create trigger demote after insert on platform.boxes for each row
      when (new.key = 'ref:${prefix}1500') execute function platform.demote()`)
    await stage.system.imports.commit(job)
    await stage.sql('drop trigger demote on platform.boxes')
    await stage.sql(`update ventures.memberships set role = 'VENTURE_HEAD' where user_id = $1`, [PEOPLE.omar.id])
    expect(await look(id)).toMatchObject({
      status: 'FAILED',
      failure: 'Whoever began this import may no longer import boxes. The first 2,000 rows are imported and stay.',
      progress: { linesDone: 2_000 },
    })
    expect(await boxesOf(prefix)).toBe(2_000)
  })
})

describe('the workers', () => {
  it('import a file with nobody asking again, and its progress can be seen', async () => {
    const working = await openImportStage({ isWorker: true })
    try {
      await working.system.startWork()
      const { id, version } = await upload(working, 'omar', fileOfBoxes(3_000))
      const begun = await working.as('omar').call(commitImport, { id, version })
      expect(begun).toMatchObject({ status: 'COMMITTING', progress: { linesDone: 0 } })
      let seen = begun
      while (seen.status === 'COMMITTING') {
        seen = await working.as('omar').call(showImport, { id })
        expect(seen.progress.linesDone % 1_000).toBe(0)
      }
      expect(seen).toMatchObject({ status: 'DONE', progress: { linesDone: 3_000 } })
    } finally {
      await working.close()
    }
  })
})
