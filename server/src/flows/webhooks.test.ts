import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SendgridAccount } from '../integrations/sendgrid/index.ts'
import {
  GROUP_SID,
  MAIL,
  type MessageStage,
  openMessageStage,
  PUBLIC_URL,
  SMS,
  tokenOf,
} from '../platform/messages/testing/message-stage.ts'

const group = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const northline = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keyText = ({ publicKey }: typeof group) => publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const INBOUND = 'a token that nobody guesses'
const EVENTS = '/api/webhooks/sendgrid/events'

let stage: MessageStage
beforeAll(async () => {
  const mail = (venture: string | null, apiKey: string, key: typeof group): SendgridAccount => ({
    venture,
    apiKey,
    url: 'http://127.0.0.1:9',
    from: 'a@holdfast.example',
    webhookKey: keyText(key),
    inboundToken: venture === null ? INBOUND : null,
  })
  stage = await openMessageStage({ sendgrid: [mail(null, 'SG.group', group), mail('NL', 'SG.northline', northline)] })
})
afterAll(() => stage.close())

const seconds = () => Math.floor(Date.parse(stage.clock.now()) / 1000)

function tellEvents(
  events: readonly object[],
  key = group,
  timestamp = String(seconds()),
  own: Record<string, string> = {},
) {
  const payload = `${JSON.stringify(events)}\r\n`
  const signature = sign('sha256', Buffer.from(timestamp + payload), key.privateKey).toString('base64')
  const headers = {
    'content-type': 'application/json',
    'x-twilio-email-event-webhook-signature': signature,
    'x-twilio-email-event-webhook-timestamp': timestamp,
    origin: 'https://sendgrid.example',
    ...own,
  }
  return stage.system.app.inject({ method: 'POST', url: EVENTS, headers, payload })
}

function tellTwilio(path: string, form: Record<string, string>, signature?: string) {
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name])
    .join('')
  const own = createHmac('sha1', tokenOf(GROUP_SID)).update(`${PUBLIC_URL}${path}${fields}`).digest('base64')
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature ?? own }
  return stage.system.app.inject({ method: 'POST', url: path, headers, payload: new URLSearchParams(form).toString() })
}

/** A message as it stands once the service has taken it over. */
async function sentMail(to: string) {
  const [job] = await stage.post({ ...MAIL, to })
  await stage.sql(
    `update platform.messages set state = 'SENDING', sending_since = now(), provider = 'sendgrid' where id = $1`,
    [job?.messageId],
  )
  await stage.sql(`update platform.messages set state = 'SENT', sent_at = now() where id = $1`, [job?.messageId])
  return job
}
const event = (id: string | undefined, name: string, eventId: string) => ({
  email: 'x@customer.example',
  event: name,
  timestamp: seconds(),
  sg_event_id: eventId,
  sg_message_id: `${id}.recvd`,
  message_id: id,
})
const noted = (id: string | undefined) =>
  stage.sql<{ type: string }>('select type from platform.message_events where message_id = $1 order by id', [id])

test('A-10 P-06 a signed report is noted once, however often it comes, and is asked for no session', async () => {
  const job = await sentMail('once@customer.example')
  const batch = [event(job?.messageId, 'processed', 'e-1'), event(job?.messageId, 'delivered', 'e-2')]
  for (let at = 0; at < 3; at += 1) expect((await tellEvents(batch)).statusCode).toBe(200)
  expect((await noted(job?.messageId)).map(({ type }) => type)).toEqual(['processed', 'delivered'])
  expect((await stage.row(job))?.state).toBe('DELIVERED')
})

test('P-06 reports out of order never take a message back', async () => {
  const job = await sentMail('order@customer.example')
  for (const [name, id] of [
    ['delivered', 'o-1'],
    ['deferred', 'o-2'],
    ['bounce', 'o-3'],
  ] as const)
    await tellEvents([event(job?.messageId, name, id)])
  expect(await noted(job?.messageId)).toHaveLength(3)
  expect((await stage.row(job))?.state).toBe('DELIVERED')
})

test('P-06 forged, unsigned, stale or of another account: refused, and nothing is noted', async () => {
  const job = await sentMail('forged@customer.example')
  const batch = [event(job?.messageId, 'bounce', 'f-1')]
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const day = 24 * 3600
  expect((await tellEvents(batch, stranger)).statusCode).toBe(403)
  expect((await tellEvents(batch, group, String(seconds() - 26 * 3600))).statusCode).toBe(403)
  expect((await tellEvents(batch, group, String(seconds() + day))).statusCode).toBe(403)
  expect((await tellEvents(batch, group, 'now')).statusCode).toBe(403)
  for (const name of ['signature', 'timestamp'])
    expect(
      (await tellEvents(batch, group, undefined, { [`x-twilio-email-event-webhook-${name}`]: '' })).statusCode,
    ).toBe(403)
  const bare = await stage.system.app.inject({ method: 'POST', url: EVENTS, payload: JSON.stringify(batch) })
  expect(bare.statusCode).toBe(403)
  // Northline's key is a good one, but the message went by the group's account.
  expect((await tellEvents(batch, northline)).statusCode).toBe(200)
  expect(await noted(job?.messageId)).toEqual([])
  expect((await tellEvents(batch, group, String(seconds() - day))).statusCode).toBe(200)
  expect((await stage.row(job))?.state).toBe('FAILED')
})

test('P-06 mail for us needs the secret of the address, and is kept once', async () => {
  const form = new FormData()
  const fields = {
    headers: 'From: Jo <jo@customer.example>\nMessage-ID: <1@customer.example>\n',
    from: 'Jo <jo@customer.example>',
    to: 'desk@holdfast.example',
    subject: 'Rate for Friday',
    text: 'What would it cost?',
    envelope: '{"to":["desk@holdfast.example"],"from":"jo@customer.example"}',
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const request = new Request('http://x.example', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const tell = async (url: string) =>
    (await stage.system.app.inject({ method: 'POST', url, headers, payload })).statusCode
  const base = '/api/webhooks/sendgrid/inbound'
  const token = encodeURIComponent(INBOUND)
  expect([await tell(base), await tell(`${base}/wrong`), await tell(`${base}?token=`)]).toEqual([403, 403, 403])
  expect([await tell(`${base}/${token}`), await tell(`${base}?token=${token}`)]).toEqual([200, 200])
  expect(await stage.sql(`select channel, sender, recipient, subject, body from platform.inbound_messages`)).toEqual([
    {
      channel: 'EMAIL',
      sender: 'jo@customer.example',
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
  expect((await tellTwilio(path, form, 'forged')).statusCode).toBe(403)
  expect((await tellTwilio(path, form, '')).statusCode).toBe(403)
  expect((await tellTwilio(path, form)).body).toBe('<Response/>')
  await tellTwilio(path, form)
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
  expect((await tellTwilio(path, { ...form, MessageStatus: 'delivered' })).statusCode).toBe(200)
  await tellTwilio(path, { ...form, MessageStatus: 'sent' })
  expect(await stage.row(job)).toMatchObject({ state: 'DELIVERED', provider_id: form.MessageSid })
})
