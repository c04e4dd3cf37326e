import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFmcsa } from '../../../fakes/fmcsa.ts'
import { SENDGRID_FAULTS } from '../../../fakes/sendgrid.ts'
import { TWILIO_FAULTS } from '../../../fakes/twilio.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { MAIL, type MessageStage, openMessageStage, SMS } from './testing/message-stage.ts'

const { checkIntegration, listIntegrations, listMessages, resendMessage, settleMessage } = contract.integrations

let stage: MessageStage
beforeAll(async () => {
  const gone = await openFmcsa({ webKey: '', carriers: new Map() })
  await gone.close()
  stage = await openMessageStage({ fmcsa: { url: gone.url, webKey: 'the key' } })
})
afterAll(() => stage.close())

/** A message of which nobody knows whether it was sent. */
async function unknownMail(to: string): Promise<string> {
  const [job] = await stage.post({ ...MAIL, to })
  stage.sendgrid.fail('reset')
  await stage.send(job)
  return job?.messageId ?? ''
}
const actions = (id: string) =>
  stage.sql(`select action, actor_id is not null as by_somebody from identity.audit_log where subject_id = $1`, [id])

test('the list says what is configured and shows no secret', async () => {
  const { items } = await stage.as('meera').call(listIntegrations, {})
  expect(items.map(({ provider, isConfigured }) => [provider, isConfigured])).toEqual([
    ['smtp', false],
    ['sendgrid', true],
    ['twilio', true],
    ['fmcsa', true],
  ])
  const said = JSON.stringify(items)
  for (const secret of ['SG.group', 'SG.northline', 'token of', 'the key']) expect(said).not.toContain(secret)
  expect((await stage.as('ana').ask(listIntegrations, {})).status).toBe(403)
})

test('the check names the cause', async () => {
  const check = async (provider: 'smtp' | 'sendgrid' | 'twilio' | 'fmcsa') =>
    (await stage.as('meera').call(checkIntegration, { provider })).outcome
  expect(await check('smtp')).toBe('NOT_CONFIGURED')
  expect(await check('sendgrid')).toBe('OK')
  stage.sendgrid.fail(SENDGRID_FAULTS.keyRefused)
  expect(await check('sendgrid')).toBe('KEY_REFUSED')
  stage.sendgrid.fail(SENDGRID_FAULTS.senderNotVerified)
  expect(await check('sendgrid')).toBe('DENIED')
  stage.sendgrid.fail('hang', 'hang', 'hang')
  expect(await check('sendgrid')).toBe('TIMEOUT')
  stage.twilio.fail(TWILIO_FAULTS.away, TWILIO_FAULTS.away, TWILIO_FAULTS.away)
  expect(await check('twilio')).toBe('FAILING')
  stage.twilio.fail('truncated')
  expect(await check('twilio')).toBe('NOT_UNDERSTOOD')
  expect(await check('fmcsa')).toBe('REFUSED')
  expect((await stage.as('ana').ask(checkIntegration, { provider: 'twilio' })).status).toBe(403)
})

test('what needs somebody is listed, of the group and of ventures, a page at a time', async () => {
  const ventureId = VENTURES.northline.id
  const ids = [await unknownMail('list1@customer.example')]
  const [own] = await stage.post({ ...SMS, ventureId })
  stage.twilio.fail(TWILIO_FAULTS.invalidNumber)
  await stage.send(own)
  ids.push(own?.messageId ?? '')
  const meera = stage.as('meera')
  const first = await meera.call(listMessages, { limit: 1 })
  expect(first.items).toMatchObject([
    { id: ids[1], venture: { id: ventureId }, state: 'FAILED', can: { resend: true, settle: false } },
  ])
  const second = await meera.call(listMessages, { limit: 1, cursor: first.nextCursor ?? '' })
  expect(second.items).toMatchObject([
    { id: ids[0], venture: null, state: 'UNKNOWN', can: { resend: true, settle: true } },
  ])
  expect((await meera.call(listMessages, { ventureId })).items.map(({ id }) => id)).toEqual([ids[1]])
})

test('a person lets an unknown message be sent again, which is on the record', async () => {
  const id = await unknownMail('again@customer.example')
  expect(await stage.as('meera').call(resendMessage, { id })).toMatchObject({
    state: 'WAITING',
    can: { resend: false },
  })
  await stage.settle()
  expect(await stage.sql(`select state, attempts from platform.messages where id = $1`, [id])).toEqual([
    { state: 'SENT', attempts: 2 },
  ])
  expect(stage.sendgrid.sent.at(-1)?.to).toBe('again@customer.example')
  expect(await actions(id)).toEqual([{ action: 'messages.resend', by_somebody: true }])
  expect(await stage.as('meera').ask(resendMessage, { id })).toMatchObject({
    status: 409,
    body: { code: 'message.not_resendable' },
  })
})

test('a person says what became of an unknown message', async () => {
  const [sent, lost] = [await unknownMail('sent@customer.example'), await unknownMail('lost@customer.example')]
  const say = (id: string, wasSent: boolean) =>
    stage.as('meera').ask(settleMessage, { id, wasSent, reason: 'They told me by phone' })
  expect((await say(sent, true)).body).toMatchObject({ state: 'SENT', reason: 'They told me by phone' })
  expect((await say(lost, false)).body).toMatchObject({ state: 'FAILED' })
  expect(await say(sent, true)).toMatchObject({ status: 409, body: { code: 'message.not_unknown' } })
  expect(await actions(lost)).toEqual([{ action: 'messages.settle', by_somebody: true }])
  expect((await stage.as('ana').ask(settleMessage, { id: sent, wasSent: true, reason: 'No' })).status).toBe(403)
  const nobody = '00000000-0000-7000-8000-000000000999'
  expect((await stage.as('meera').ask(resendMessage, { id: nobody })).status).toBe(404)
})
