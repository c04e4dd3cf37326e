import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../db/open-pool.ts'
import { urlFor } from '../../db/roles.ts'
import { GROUP_SID } from '../testing/message-stage.ts'
import { openWebhookStage, type WebhookStage } from '../testing/webhook-stage.ts'
import { noteTold } from './note-webhook.ts'
import type { ToldEvent } from './webhook.ts'

const NUL = '\u0000'
let stage: WebhookStage
beforeAll(async () => {
  stage = await openWebhookStage()
})
afterAll(() => stage.close())

const event = (id: string, eventId: string, own: object = {}) => ({
  event: 'deferred',
  timestamp: stage.seconds(),
  sg_event_id: eventId,
  message_id: id,
  ...own,
})

test.each<[string, object, string[]]>([
  ['a character that cannot be stored', { response: `450 ${NUL} later` }, ['deferred', 'deferred', 'delivered']],
  ['no reason', { reason: null }, ['deferred', 'deferred', 'delivered']],
  ['a time that is none', { timestamp: 1e15 }, ['deferred', 'delivered']],
  ['a number of its own that is empty', { sg_event_id: '' }, ['deferred', 'delivered']],
  ['a number of its own that is nothing when stored', { sg_event_id: NUL }, ['deferred', 'delivered']],
  ['no name', { event: 7 }, ['deferred', 'delivered']],
])('a report with %s keeps none of its batch from being noted', async (name, own, noted) => {
  const id = await stage.sentMail(`${name.replaceAll(' ', '.')}@customer.example`)
  const batch = [event(id, `${id} 1`), event(id, `${id} 2`, own), event(id, `${id} 3`, { event: 'delivered' })]
  expect((await stage.tellEvents(batch)).statusCode).toBe(200)
  expect(await stage.noted(id)).toEqual(noted)
  expect(await stage.row({ messageId: id, ventureId: null })).toMatchObject({ state: 'DELIVERED' })
})

test('a message with a character that cannot be stored is kept without it', async () => {
  const sms = {
    MessageSid: `SM${'b'.repeat(32)}`,
    AccountSid: GROUP_SID,
    From: '+15005550098',
    To: '',
    Body: `a${NUL}b`,
  }
  expect((await stage.tellTwilio('/api/webhooks/twilio/inbound', sms)).statusCode).toBe(200)
  const envelope = '{"to":["desk@holdfast.example"],"from":"jo\\u0000@customer.example"}'
  expect((await stage.bringMail({ envelope, subject: `c${NUL}d`, text: 'Hello' })).statusCode).toBe(200)
  expect(await stage.sql(`select sender, subject, body from platform.inbound_messages order by channel`)).toEqual([
    { sender: 'jo@customer.example', subject: 'cd', body: 'Hello' },
    { sender: '+15005550098', subject: null, body: 'ab' },
  ])
})

test('what is left out stands in the log, with nothing that tells of a person', async () => {
  const id = await stage.sentMail('logged@customer.example')
  const told = { kind: 'event', messageId: id, providerId: null, attempt: 1, type: 'bounce' } as const
  const rest = { becomes: 'FAILED', reason: 'ana@customer.example', at: stage.clock.now(), suppresses: false } as const
  const unkeepable: ToldEvent = { ...told, ...rest, eventId: '' }
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
  const system = openPool({ connectionString: urlFor(stage.database.ownerUrl, 'holdfast_system'), max: 1 })
  const { database } = stage.system
  const by = { provider: 'sendgrid', venture: null } as const
  await noteTold(
    { database, system, enqueue: async () => {}, clock: stage.clock, log },
    { by, what: [unkeepable, { ...unkeepable, eventId: 'kept' }], unread: ['An event: timestamp too_big'] },
  )
  await system.end()
  expect(await stage.noted(id)).toEqual(['bounce'])
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { ...by, why: 'An event: timestamp too_big' },
    { ...by, code: '23514', constraint: 'message_events_event_id_check' },
  ])
  expect(lines.join()).not.toContain('customer.example')
})
