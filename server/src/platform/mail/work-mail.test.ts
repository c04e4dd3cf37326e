import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { urlFor } from '../db/roles.ts'
import { startBoss } from '../jobs/boss.ts'
import { enqueueWith } from '../jobs/enqueue.ts'
import type { Message } from '../mailer.ts'
import { postWith, workMail } from './index.ts'

let stage: Stage
let boss: Awaited<ReturnType<typeof startBoss>>
beforeAll(async () => {
  stage = await openStage()
  const url = urlFor(stage.database.ownerUrl, 'holdfast_app')
  boss = await startBoss({ url, worker: true, connections: 2, log: pino({ level: 'silent' }) })
})
afterAll(async () => {
  await boss.stop({ graceful: false })
  await stage.close()
})

const message: Message = { to: 'ana@holdfast.example', subject: 'Hello', text: 'Good morning' }
const inside = { scope: [], person: null }

test('a mail leaves after the commit, exactly as it was posted, again when the server refused it, and none of a write that failed', async () => {
  const post = postWith(enqueueWith(boss))
  const tried: Message[] = []
  const failed = stage.system.database.transaction(inside, async (tx) => {
    await post(tx, { ...message, subject: 'Never' })
    throw new Error('undone')
  })
  await expect(failed).rejects.toThrow('undone')
  await stage.system.database.transaction(inside, (tx) => post(tx, message))
  await stage.sql(`update jobs.job set retry_delay = 0 where name = 'mail'`)
  await workMail(boss, async (given) => {
    tried.push(given)
    if (tried.length === 1) throw new Error('421 try again later')
  })
  await expect.poll(() => tried, { timeout: 10_000 }).toEqual([message, message])
  await expect.poll(() => stage.sql(`select state from jobs.job where name = 'mail'`)).toEqual([{ state: 'completed' }])
})
