import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { urlFor } from '../db/roles.ts'
import { startBoss } from '../jobs/boss.ts'
import { enqueueWith } from '../jobs/enqueue.ts'
import { type Message, postWith } from './index.ts'
import { workMessages } from './work-messages.ts'

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
const adopt = (left: Message) =>
  stage.system.database.transaction(inside, (tx) => postWith(enqueueWith(boss), stage.clock)(tx, left))
const kept = () => stage.sql('select recipient, subject, body from identity.mailbox order by id')

test('a message leaves after the commit, again when it could not, and none of a write that failed', async () => {
  const post = postWith(enqueueWith(boss), stage.clock)
  const failed = stage.system.database.transaction(inside, async (tx) => {
    await post(tx, { ...message, subject: 'Never' })
    throw new Error('undone')
  })
  await expect(failed).rejects.toThrow('undone')
  await stage.system.database.transaction(inside, (tx) => post(tx, message))
  await stage.sql(`update jobs.job set retry_delay = 0 where name = 'mail'`)
  const tries: boolean[] = []
  await workMessages(
    boss,
    async (job, isLastTry) => {
      tries.push(isLastTry)
      if (tries.length === 1) throw new Error('421 try again later')
      await stage.system.messages.send(job, isLastTry)
    },
    adopt,
  )
  await expect.poll(() => tries, { timeout: 10_000 }).toEqual([false, false])
  await expect.poll(() => stage.sql(`select state from jobs.job where name = 'mail'`)).toEqual([{ state: 'completed' }])
  expect(await kept()).toEqual([{ recipient: message.to, subject: 'Hello', body: 'Good morning' }])
})

test('what an older version left in the queue leaves too', async () => {
  await stage.sql('delete from identity.mailbox')
  await boss.send('mail', { ...message, subject: 'Left over' })
  await expect
    .poll(() => kept(), { timeout: 10_000 })
    .toEqual([{ recipient: message.to, subject: 'Left over', body: 'Good morning' }])
})

test('where nothing is set, a local server keeps e-mail and SMS in its mailbox', async () => {
  await stage.sql('delete from identity.mailbox')
  const post = postWith(enqueueWith(boss), stage.clock)
  const sms = { to: '+15005550001', subject: 'Detention', text: 'Two hours', channel: 'SMS' } as const
  await stage.system.database.transaction(inside, async (tx) => {
    await post(tx, message)
    await post(tx, sms)
  })
  await expect.poll(() => kept(), { timeout: 10_000 }).toHaveLength(2)
  expect(await kept()).toContainEqual({ recipient: sms.to, subject: 'SMS', body: 'Two hours' })
  const rows = () => stage.sql(`select channel, state, provider from platform.messages order by id desc limit 2`)
  await expect.poll(rows).toEqual([
    { channel: 'SMS', state: 'SENT', provider: null },
    { channel: 'EMAIL', state: 'SENT', provider: null },
  ])
})
