import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'
import { migrateJobs } from './boss.ts'
import { queuesOf } from './queues.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

test('a queue that an older version made learns what this one wants of it', async () => {
  await database.sql(
    `update jobs.queue set dead_letter = null, retry_limit = 1, expire_seconds = 900, deletion_seconds = 604800 where name = 'mail'`,
  )
  await migrateJobs(database.ownerUrl, ['points'])
  const [mail] = await database.sql(
    `select dead_letter, retry_limit, expire_seconds, deletion_seconds from jobs.queue where name = 'mail'`,
  )
  expect(mail).toEqual({ dead_letter: 'dead-letters', retry_limit: 15, expire_seconds: 60, deletion_seconds: 3600 })
})

test('whatever is given up is kept for a person, by every queue', () => {
  const silent = queuesOf(['points']).filter(
    ({ name, deadLetter }) => deadLetter === undefined && name !== 'dead-letters',
  )
  expect(silent.map(({ name }) => name)).toEqual(['payouts-given-up', 'import-given-up'])
})
