import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GROUP_SID, SMS } from '../testing/message-stage.ts'
import { openWebhookStage, type WebhookStage } from '../testing/webhook-stage.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await openWebhookStage()
})
afterAll(() => stage.close())

const stateOf = async (id: string) => (await stage.row({ messageId: id, ventureId: null }))?.state

/** Tells of the SMS that was sent last, as it stands now, whenever it is called. */
function reporter() {
  const sms = stage.twilio.sent.at(-1)
  const { pathname, search } = new URL(sms?.statusCallback ?? '')
  return (MessageStatus: string) =>
    stage.tellTwilio(pathname + search, { MessageSid: sms?.sid ?? '', AccountSid: GROUP_SID, MessageStatus })
}

test('what is told late of the first sending says nothing about the second one', async () => {
  const [job] = await stage.post({ ...SMS, to: '+15005550031' })
  const id = job?.messageId ?? ''
  await stage.send(job)
  const first = reporter()
  await first('failed')
  expect(await stateOf(id)).toBe('FAILED')
  await stage.as('meera').call(contract.integrations.resendMessage, { id })
  await stage.send(job)
  const second = reporter()
  // As long as the service has not answered, nothing but the attempt tells the two apart.
  await stage.sql(`update platform.messages set provider_id = null where id = $1`, [id])
  await first('undelivered')
  expect(await stage.row(job)).toMatchObject({ state: 'SENT', provider_id: null })
  await second('delivered')
  expect(await stateOf(id)).toBe('DELIVERED')
  expect(await stage.noted(id)).toEqual(['failed', 'undelivered', 'delivered'])
})

test('an event names the sending that it is about, and only of the latest one it moves the mail', async () => {
  const id = await stage.sentMail('again@customer.example')
  await stage.sql(`update platform.messages set attempts = 2, provider_id = 'second' where id = $1`, [id])
  const tell = (eventId: string, event: string, own: object) =>
    stage.tellEvents([{ event, timestamp: stage.seconds(), sg_event_id: eventId, message_id: id, ...own }])
  await tell('l-1', 'bounce', { message_attempt: '1', sg_message_id: 'first.recvd' })
  await tell('l-2', 'bounce', { sg_message_id: 'first.recvd' })
  await tell('l-3', 'dropped', {})
  expect(await stateOf(id)).toBe('SENT')
  await tell('l-4', 'delivered', { message_attempt: '2', sg_message_id: 'second.recvd' })
  expect(await stateOf(id)).toBe('DELIVERED')
  expect(await stage.noted(id)).toEqual(['bounce', 'bounce', 'dropped', 'delivered'])
})

test('a report that names no sending moves the mail whose number it names', async () => {
  const id = await stage.sentMail('known@customer.example')
  await stage.sql(`update platform.messages set attempts = 2, provider_id = 'known' where id = $1`, [id])
  const event = { event: 'bounce', timestamp: stage.seconds(), sg_event_id: 'l-5', sg_message_id: 'known.recvd' }
  await stage.tellEvents([event])
  expect(await stateOf(id)).toBe('FAILED')
})
