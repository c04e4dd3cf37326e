import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { Alerting } from '../../alerts/index.ts'
import type { Database } from '../../db/database.ts'
import type { ContinuousJob } from '../scheduled-job.ts'
import { beatOf } from './beat.ts'

const sealing: ContinuousJob = {
  name: 'test.seal',
  title: 'Sealing',
  says: 'Goes round.',
  schedule: { kind: 'continuous', seconds: 5 },
}

let stage: Stage
let told: string[]
let isAway: boolean
beforeEach(async () => {
  stage = await openStage()
  told = []
  isAway = false
})
afterEach(() => stage.close())

const alerting: Alerting = {
  raise: async () => void told.push('raised'),
  settle: async () => void told.push('settled'),
}

/** A process that starts. */
function start() {
  const control: Database = {
    ...stage.system.database,
    transaction: (...asked) =>
      isAway ? Promise.reject(new Error('away')) : stage.system.database.transaction(...asked),
  }
  return beatOf({ control, clock: stage.clock, log: pino({ level: 'silent' }), alerting }, sealing)
}

test('continuous work that fails three times running is told once, and told again when it works', async () => {
  const beat = start()
  await beat.worked()
  for (let failure = 0; failure < 50; failure += 1) await beat.failed(new Error('No.'))
  await beat.worked()
  await beat.worked()
  expect(told).toEqual(['settled', 'raised', 'settled'])
})

test('what could not be told, because the database was away, is told as soon as it is back', async () => {
  const beat = start()
  isAway = true
  for (let failure = 0; failure < 5; failure += 1) await beat.failed(new Error('No.'))
  isAway = false
  await beat.failed(new Error('No.'))
  expect(told).toEqual(['raised'])
})

test('the process that comes after one that failed says that it works again', async () => {
  const before = start()
  for (let failure = 0; failure < 3; failure += 1) await before.failed(new Error('No.'))
  await start().worked()
  expect(told).toEqual(['raised', 'settled'])
})
