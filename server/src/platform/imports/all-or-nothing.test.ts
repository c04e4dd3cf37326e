import { contract, type Import } from '@holdfast/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import type { CommitJob } from './index.ts'
import { fileOfBoxes, upload } from './testing/import-stage.ts'
import { boxes, buildShelf, busy, type Trouble } from './testing/shelf.ts'

const trouble: Trouble = { strikes: null, sealed: new Set() }
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ importKinds: [{ ...boxes(trouble), isAllOrNothing: true }] })
  await buildShelf(stage.sql)
})
afterAll(() => stage.close())
afterEach(() => {
  trouble.strikes = null
})

const { commitImport, showImport } = contract.imports
let series = 0

/** A file of 3,500 boxes, four chunks, handed to the workers. */
async function committed() {
  series += 1
  const prefix = `A${series}-`
  const { id, version } = await upload(stage, 'omar', fileOfBoxes(3_500).replaceAll('B-', prefix))
  await stage.as('omar').call(commitImport, { id, version })
  const [row] = await stage.sql<{ data: CommitJob }>(
    `select data from jobs.job where name = 'import-commit' and data->>'importId' = $1 order by created_on desc`,
    [id],
  )
  if (!row) throw new Error('No job was queued.')
  return { id, job: row.data, prefix }
}

const look = (id: string): Promise<Import> => stage.as('omar').call(showImport, { id })

async function boxesOf(prefix: string): Promise<number> {
  const [row] = await stage.sql<{ count: number }>(
    'select count(*)::int as count from platform.boxes where starts_with(key, $1)',
    [`ref:${prefix}`],
  )
  return row?.count ?? 0
}

function strikeAt(number: number, error: () => Error): void {
  trouble.strikes = (name) => (name === `Box ${number}` ? error() : null)
}

describe('a file of which no row comes without the others', () => {
  it('is written in one go', async () => {
    const { id, job, prefix } = await committed()
    await Promise.all([1, 2, 3].map(() => stage.system.imports.commit(job)))
    expect(await look(id)).toMatchObject({ status: 'DONE', progress: { linesDone: 3_500, became: { new: 3_500 } } })
    expect(await boxesOf(prefix)).toBe(3_500)
  })

  it('A-28 whose worker is killed in its third thousand leaves nothing, and is imported whole by the next one', async () => {
    const { id, job, prefix } = await committed()
    strikeAt(2_400, () => new Error('The worker was killed.'))
    await expect(stage.system.imports.commit(job)).rejects.toThrow('killed')
    expect(await look(id)).toMatchObject({ status: 'COMMITTING', progress: { linesDone: 0 } })
    expect(await boxesOf(prefix)).toBe(0)
    trouble.strikes = null
    await stage.system.imports.commit(job)
    expect(await look(id)).toMatchObject({ status: 'DONE', failure: null, progress: { linesDone: 3_500 } })
    expect(await boxesOf(prefix)).toBe(3_500)
    const events = await stage.sql('select id from platform.events where subject_id = $1', [id])
    expect(events).toHaveLength(4)
  })

  it('that cannot be written names its lines and says that nothing was imported', async () => {
    const { id, job, prefix } = await committed()
    strikeAt(1_500, busy)
    await expect(stage.system.imports.commit(job)).rejects.toThrow('Somebody else')
    await stage.system.imports.giveUp(job)
    expect(await look(id)).toMatchObject({
      status: 'FAILED',
      failure:
        'Lines 1,002 to 2,001 could not be imported: Somebody else is changing the same record right now. Try again. Nothing of the file was imported.',
      progress: { linesDone: 0 },
    })
    expect(await boxesOf(prefix)).toBe(0)
  })

  it('is undone and handed over by a process that ends midway', async () => {
    const { id, job, prefix } = await committed()
    let asked = 0
    await stage.system.imports.commit(job, () => {
      asked += 1
      return asked > 2
    })
    expect(await boxesOf(prefix)).toBe(0)
    expect(await look(id)).toMatchObject({ status: 'COMMITTING', progress: { linesDone: 0 } })
    await stage.settle()
    expect((await look(id)).status).toBe('DONE')
    expect(await boxesOf(prefix)).toBe(3_500)
  })

  it('is not imported at all when the right to do so is lost midway', async () => {
    const { id, job, prefix } = await committed()
    const set = (role: string) =>
      stage.sql('update ventures.memberships set role = $1 where user_id = $2', [role, PEOPLE.omar.id])
    let demoted: Promise<unknown> | null = null
    trouble.strikes = (name) => {
      if (name === 'Box 1500') demoted ??= set('EMPLOYEE')
      return null
    }
    await stage.system.imports.commit(job)
    await demoted
    await set('VENTURE_HEAD')
    expect(await look(id)).toMatchObject({
      status: 'FAILED',
      failure: 'Whoever began this import may no longer import boxes.',
      progress: { linesDone: 0 },
    })
    expect(await boxesOf(prefix)).toBe(0)
  })
})
