import { contract } from '@holdfast/contract'
import { Refusal } from '@holdfast/engine/kernel'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommitJob } from '../index.ts'
import { fileOfBoxes, type ImportStage, openImportStage, upload } from '../testing/import-stage.ts'
import { isHealable } from './failure.ts'

const struck = (code: string) => Object.assign(new pg.DatabaseError('struck', 0, 'error'), { code })

describe('another try', () => {
  it.each(['40001', '40P01', '55P03', '57P01', '08006', '53300'])('can heal %s', (code) => {
    expect(isHealable(struck(code))).toBe(true)
  })

  it.each(['23505', '23503', '23514', '23P01', '22P02', '22021'])('heals no %s', (code) => {
    expect(isHealable(struck(code))).toBe(false)
  })

  it('can heal a busy record, and no rule', () => {
    expect(isHealable(new Refusal('conflict', 'record.busy', 'Try again.', {}))).toBe(true)
    expect(isHealable(new Refusal('refused', 'load.amount_invalid', 'No.', {}))).toBe(false)
    expect(isHealable(new Error('The worker was killed.'))).toBe(true)
  })
})

describe('a chunk that a unique key keeps out', () => {
  let stage: ImportStage
  beforeAll(async () => {
    stage = await openImportStage()
  })
  afterAll(() => stage.close())

  it('ends its import with a sentence: no other try is made', async () => {
    const { id, version } = await upload(stage, 'omar', fileOfBoxes(1_500).replaceAll('B-', 'K-'))
    await stage.as('omar').call(contract.imports.commitImport, { id, version, skipErrors: false })
    const [job] = await stage.sql<{ data: CommitJob }>(
      `select data from jobs.job where name = 'import-commit' and data->>'importId' = $1`,
      [id],
    )
    if (!job) throw new Error('No job was queued.')
    stage.trouble.strikes = (name) => (name === 'Box 1200' ? struck('23505') : null)
    await stage.system.imports.commit(job.data)
    stage.trouble.strikes = null
    expect(await stage.as('omar').call(contract.imports.showImport, { id })).toMatchObject({
      status: 'FAILED',
      failure:
        'Lines 1,002 to 1,501 could not be imported: A record with the same value exists already. What stands before them is imported and stays.',
      progress: { linesDone: 1_000 },
    })
  })
})
