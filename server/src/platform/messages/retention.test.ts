import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { urlFor } from '../db/roles.ts'
import { withSystemConnection } from '../db/system-connection.ts'
import { MAIL } from './testing/message-stage.ts'
import { openWebhookStage, type WebhookStage } from './testing/webhook-stage.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await openWebhookStage()
})
afterAll(() => stage.close())

const housekeeping = <R>(work: (system: pg.Client) => Promise<R>) =>
  withSystemConnection(urlFor(stage.database.ownerUrl, 'holdfast_system'), AbortSignal.timeout(60_000), work)
const age = (id: string, days: number) =>
  stage.sql(`update platform.messages set created_at = now() - $2 * interval '1 day' where id = $1`, [id, days])
const posted = async (to: string, days: number) => {
  const [job] = await stage.post({ ...MAIL, to })
  await age(job?.messageId ?? '', days)
  return job
}

test('texts older than 30 days are forgotten, and such a message is not sent any more', async () => {
  const old = await posted('old@customer.example', 31)
  const young = await posted('young@customer.example', 29)
  expect(await housekeeping(stage.system.messages.forgetOldBodies)).toBe(1)
  expect(await housekeeping(stage.system.messages.forgetOldBodies)).toBe(0)
  await stage.send(old)
  expect(await stage.row(old)).toMatchObject({ state: 'FAILED', reason: 'Its text was forgotten after 30 days' })
  expect(
    await stage.sql('select body is not null as has_body from platform.messages where id = $1', [young?.messageId]),
  ).toEqual([{ has_body: true }])
})

test('whoever got a message more than 400 days ago, and what became of it, is forgotten; who wants none is not', async () => {
  await stage.sql('truncate platform.messages cascade')
  const [old, young] = [await stage.sentMail('gone@customer.example'), await stage.sentMail('kept@customer.example')]
  await stage.tellEvents(
    [old, young].map((id) => ({
      event: 'spamreport',
      timestamp: stage.seconds(),
      sg_event_id: `r ${id}`,
      message_id: id,
    })),
  )
  await stage.bringMail({ from: 'old@customer.example', text: 'Old' })
  await stage.sql(`update platform.inbound_messages set received_at = now() - interval '401 days'`)
  await stage.bringMail({ from: 'young@customer.example', text: 'Young' })
  await stage.sql(`update platform.inbound_messages set received_at = now() where body = 'Young'`)
  await age(old, 401)
  await age(young, 399)
  expect(await housekeeping(stage.system.messages.forgetOldRows)).toBe(2)
  expect(await housekeeping(stage.system.messages.forgetOldRows)).toBe(0)
  expect(await stage.sql('select recipient from platform.messages')).toEqual([{ recipient: 'kept@customer.example' }])
  expect(await stage.sql('select message_id from platform.message_events')).toEqual([{ message_id: young }])
  expect(await stage.sql('select sender from platform.inbound_messages')).toEqual([
    { sender: 'young@customer.example' },
  ])
  expect(await stage.sql('select recipient from platform.suppressions order by 1')).toEqual([
    { recipient: 'gone@customer.example' },
    { recipient: 'kept@customer.example' },
  ])
})

test('what was told of a message is not taken away by itself, and a young message not at all', async () => {
  const id = await stage.sentMail('stays@customer.example')
  await stage.tellEvents([{ event: 'open', timestamp: stage.seconds(), sg_event_id: 's-1', message_id: id }])
  await expect(stage.sql('delete from platform.message_events where message_id = $1', [id])).rejects.toThrow(
    'append-only',
  )
  const taken = await housekeeping((system) => system.query('delete from platform.messages'))
  expect(taken.rowCount).toBe(0)
})
