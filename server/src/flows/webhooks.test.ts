import { afterAll, beforeAll, expect, test } from 'vitest'
import { GROUP_SID, SMS } from '../platform/messages/testing/message-stage.ts'
import {
  EVENTS,
  INBOUND,
  INBOUND_PATH,
  KEYS,
  openWebhookStage,
  type WebhookStage,
} from '../platform/messages/testing/webhook-stage.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await openWebhookStage()
})
afterAll(() => stage.close())

const event = (id: string, name: string, eventId: string) => ({
  email: 'x@customer.example',
  event: name,
  timestamp: stage.seconds(),
  sg_event_id: eventId,
  sg_message_id: `${id}.recvd`,
  message_id: id,
})
const stateOf = async (id: string) => (await stage.row({ messageId: id, ventureId: null }))?.state

test('A-10 P-06 a signed report is noted once, however often it comes, and is asked for no session', async () => {
  const id = await stage.sentMail('once@customer.example')
  const batch = [event(id, 'processed', 'e-1'), event(id, 'delivered', 'e-2')]
  for (let at = 0; at < 3; at += 1) expect((await stage.tellEvents(batch)).statusCode).toBe(200)
  expect(await stage.noted(id)).toEqual(['processed', 'delivered'])
  expect(await stateOf(id)).toBe('DELIVERED')
})

test('P-06 reports out of order never take a message back', async () => {
  const id = await stage.sentMail('order@customer.example')
  for (const [name, eventId] of [
    ['delivered', 'o-1'],
    ['deferred', 'o-2'],
    ['dropped', 'o-3'],
  ] as const)
    await stage.tellEvents([event(id, name, eventId)])
  expect(await stage.noted(id)).toHaveLength(3)
  expect(await stateOf(id)).toBe('DELIVERED')
})

test('P-06 mail that was taken and comes back hours later has failed, and nothing heals it', async () => {
  const id = await stage.sentMail('back@customer.example')
  await stage.tellEvents([event(id, 'delivered', 'b-1')])
  await stage.tellEvents([event(id, 'bounce', 'b-2')])
  expect(await stateOf(id)).toBe('FAILED')
  await stage.tellEvents([event(id, 'delivered', 'b-3')])
  expect(await stateOf(id)).toBe('FAILED')
})

test('P-06 forged, unsigned, stale or of another account: refused, and nothing is noted', async () => {
  const id = await stage.sentMail('forged@customer.example')
  const batch = [event(id, 'bounce', 'f-1')]
  const day = 24 * 3600
  const tell = async (options: Parameters<WebhookStage['tellEvents']>[1]) =>
    (await stage.tellEvents(batch, options)).statusCode
  expect(await tell({ key: KEYS.stranger })).toBe(403)
  expect(await tell({ timestamp: String(stage.seconds() - 26 * 3600) })).toBe(403)
  expect(await tell({ timestamp: String(stage.seconds() + day) })).toBe(403)
  expect(await tell({ timestamp: 'now' })).toBe(403)
  for (const name of ['signature', 'timestamp'])
    expect(await tell({ headers: { [`x-twilio-email-event-webhook-${name}`]: '' } })).toBe(403)
  const bare = await stage.system.app.inject({ method: 'POST', url: EVENTS, payload: JSON.stringify(batch) })
  expect(bare.statusCode).toBe(403)
  // Northline's key is a good one, but the message went by the group's account.
  expect(await tell({ key: KEYS.northline })).toBe(200)
  expect(await stage.noted(id)).toEqual([])
  expect(await tell({ timestamp: String(stage.seconds() - day) })).toBe(200)
  expect(await stateOf(id)).toBe('FAILED')
})

test('P-06 mail for us needs the secret of the address, and is kept once', async () => {
  const fields = {
    headers: 'From: Jo <jo@customer.example>\nMessage-ID: <1@customer.example>\n',
    from: 'Jo <jo@customer.example>',
    to: 'desk@holdfast.example',
    subject: 'Rate for Friday',
    text: 'What would it cost?',
    envelope: '{"to":["desk@holdfast.example"],"from":"jo@customer.example"}',
  }
  const bring = async (path: string) => (await stage.bringMail(fields, `${INBOUND_PATH}${path}`)).statusCode
  const token = encodeURIComponent(INBOUND.group)
  expect([await bring(''), await bring('/wrong'), await bring('?token=')]).toEqual([403, 403, 403])
  expect([await bring(`/${token}`), await bring(`?token=${token}`)]).toEqual([200, 200])
  expect(await stage.sql(`select channel, sender, recipient, subject, body from platform.inbound_messages`)).toEqual([
    {
      channel: 'EMAIL',
      sender: fields.from,
      recipient: fields.to,
      subject: fields.subject,
      body: fields.text,
    },
  ])
})

test('P-06 an SMS for us is kept once, and a forged one never', async () => {
  const form = {
    MessageSid: `SM${'a'.repeat(32)}`,
    AccountSid: GROUP_SID,
    From: '+15005550099',
    To: '+15005550006',
    Body: 'Yes & no',
  }
  const path = '/api/webhooks/twilio/inbound'
  expect((await stage.tellTwilio(path, form, 'forged')).statusCode).toBe(403)
  expect((await stage.tellTwilio(path, form, '')).statusCode).toBe(403)
  expect((await stage.tellTwilio(path, form)).body).toBe('<Response/>')
  await stage.tellTwilio(path, form)
  expect(await stage.sql(`select sender, body from platform.inbound_messages where channel = 'SMS'`)).toEqual([
    { sender: '+15005550099', body: 'Yes & no' },
  ])
})

test('P-06 what becomes of an SMS is noted, though its number be not known yet', async () => {
  const [job] = await stage.post({ ...SMS, to: '+15005550021' })
  await stage.send(job)
  const callback = new URL(stage.twilio.sent.at(-1)?.statusCallback ?? '')
  const path = `${callback.pathname}${callback.search}`
  await stage.sql(`update platform.messages set provider_id = null where id = $1`, [job?.messageId])
  const form = { MessageSid: stage.twilio.sent.at(-1)?.sid ?? '', AccountSid: GROUP_SID }
  expect((await stage.tellTwilio(path, { ...form, MessageStatus: 'delivered' })).statusCode).toBe(200)
  await stage.tellTwilio(path, { ...form, MessageStatus: 'sent' })
  expect(await stage.row(job)).toMatchObject({ state: 'DELIVERED', provider_id: form.MessageSid })
})
