import { contract } from '@holdfast/contract'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const fill = (count: number) =>
  stage.sql(
    `insert into identity.audit_log (at, actor_id, action, subject_kind, subject_id)
     select now(), $1, 'identity.sign_in', 'user', n::text from generate_series(1, $2::int) n`,
    [PEOPLE.ana.id, count],
  )
const blocks = () =>
  stage.sql<{ number: number; entries: number }>(
    'select number, cardinality(entries) as entries from identity.audit_blocks where venture_id is null order by number',
  )

test('what waits is sealed in blocks of at most a thousand, once, also by sealers that run at the same time', async () => {
  await fill(2_500)
  const heads = await Promise.all(Array.from({ length: 4 }, () => stage.system.sealer.sealAll()))
  const verified = await stage.as('ruth').call(contract.audit.verifyAudit, {})
  expect(heads.flat().map(({ number, hash }) => `${number}:${hash}`)).toEqual(verified.heads.map(({ head }) => head))
  await stage.system.sealer.sealAll()
  expect((await blocks()).map(({ entries }) => entries)).toEqual([1_000, 1_000, 500])
  expect(await stage.sql('select from identity.audit_unsealed')).toEqual([])
  expect(await stage.system.sealer.sealAll()).toEqual([])
})

test('an entry whose transaction ends late is sealed late', async () => {
  const slow = new pg.Client({ connectionString: stage.database.superUrl })
  await slow.connect()
  await slow.query(`begin; insert into identity.audit_log (at, action, subject_kind, subject_id)
    values (now(), 'identity.sign_in', 'user', 'slow')`)
  await fill(1)
  await stage.system.sealer.sealAll()
  expect((await blocks()).at(-1)).toMatchObject({ entries: 1 })
  await slow.query('commit')
  await slow.end()
  await stage.system.sealer.sealAll()
  expect((await blocks()).at(-1)).toMatchObject({ entries: 1 })
  expect(await stage.as('ruth').call(contract.audit.verifyAudit, {})).toMatchObject({ isWhole: true, unsealed: 0 })
})

test('entries that waited long while nothing was sealed are no finding', async () => {
  const still = await openStage()
  await still.sql(
    `insert into identity.audit_log (id, at, action, subject_kind, subject_id)
     select uuidv7(n * interval '-1 second'), now(), 'identity.sign_in', 'user', 'x' from generate_series(0, 3000) n`,
  )
  await still.system.sealer.sealAll()
  const { blocks, findings } = await still.as('ruth').call(contract.audit.verifyAudit, {})
  expect([blocks, findings]).toEqual([4, []])
  await still.close()
})

test('a worker process seals by itself', async () => {
  const worker = await openStage({ isWorker: true })
  await worker.system.startWork()
  await worker.as('ana').call(contract.identity.me, {})
  await worker.sql(
    `insert into identity.audit_log (at, action, subject_kind, subject_id) values (now(), 'identity.sign_in', 'user', 'x')`,
  )
  await expect
    .poll(() => worker.sql('select from identity.audit_blocks'), { timeout: 15_000, interval: 200 })
    .toHaveLength(1)
  await worker.close()
})

test('a hundred thousand entries are verified in seconds', async () => {
  await fill(100_000)
  await stage.system.sealer.sealAll()
  const begun = performance.now()
  const verified = await stage.as('ruth').call(contract.audit.verifyAudit, {})
  expect(verified).toMatchObject({ isWhole: true, entries: 102_502 })
  expect(performance.now() - begun).toBeLessThan(30_000)
}, 90_000)
