import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { urlFor } from '../db/roles.ts'
import { queueDepths } from './queue-depths.ts'

let cloned: TestDatabase
let database: Database
beforeAll(async () => {
  cloned = await cloneDatabase()
  database = openDatabase({ url: urlFor(cloned.ownerUrl, 'holdfast_app'), max: 2, direct: true })
})
afterAll(async () => {
  await database.close()
  await cloned.drop()
})

test('what could be taken now is counted with its age; what waits for its time or is done is not', async () => {
  await cloned.sql(`insert into jobs.job (name, state, start_after) values
    ('alerts-email', 'created', now() - interval '90 seconds'), ('alerts-email', 'retry', now() - interval '5 seconds'),
    ('alerts-email', 'retry', now() + interval '1 hour'), ('alerts-email', 'completed', now() - interval '1 day')`)
  const depths = await queueDepths(database)
  const mail = depths.find(({ queue }) => queue === 'alerts-email')
  expect(mail?.waiting).toBe(2)
  expect(mail?.oldestSeconds).toBeGreaterThanOrEqual(90)
  expect(mail?.oldestSeconds).toBeLessThan(120)
  expect(depths).toContainEqual({ queue: 'alerts-webhook', waiting: 0, oldestSeconds: 0 })
})

test('thousands that are done are not read to count what waits', async () => {
  await cloned.sql(`insert into jobs.job (name, state, completed_on)
    select 'alerts-email', 'completed', now() from generate_series(1, 5000)`)
  await cloned.sql('analyze')
  let plan = ''
  await queueDepths({
    unscoped: async (text, values) => {
      plan = JSON.stringify(await database.unscoped(`explain (format json) ${text}`, values))
      return []
    },
  })
  expect(plan).toMatch(/"Index Name":"job\w*_i11"/)
  expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"job/)
})
