import { afterAll, beforeAll, expect, test } from 'vitest'
import { SENDGRID_FAULTS } from '../../../fakes/sendgrid.ts'
import { TWILIO_FAULTS } from '../../../fakes/twilio.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { MAIL, type MessageStage, openMessageStage, SMS } from './testing/message-stage.ts'

let stage: MessageStage
beforeAll(async () => {
  stage = await openMessageStage()
})
afterAll(() => stage.close())

const textsTo = (to: string) => stage.twilio.sent.filter((sms) => sms.to === to)
/** As a worker leaves it that dies between the sending and the note of it, two minutes ago. */
const leaveBehind = (id: string | undefined) =>
  stage.sql(
    `update platform.messages set state = 'SENDING', attempts = 1, provider = 'twilio', sending_since = clock_timestamp() - interval '3 minutes' where id = $1`,
    [id],
  )

test('a message is sent once, whoever works its job again', async () => {
  const [job] = await stage.post(MAIL)
  expect(await stage.row(job)).toMatchObject({ state: 'WAITING', attempts: 0 })
  await stage.send(job)
  await stage.send(job)
  expect(stage.sendgrid.sent.filter((mail) => mail.to === MAIL.to)).toHaveLength(1)
  expect(await stage.row(job)).toMatchObject({
    state: 'SENT',
    attempts: 1,
    provider_id: stage.sendgrid.sent[0]?.messageId,
  })
  expect(stage.sendgrid.sent[0]?.customArgs).toEqual({ message_id: job?.messageId, message_attempt: '1' })
})

test('two workers that take the same job at once send it once', async () => {
  const to = 'both@customer.example'
  const [job] = await stage.post({ ...MAIL, to })
  const ended = await Promise.allSettled([stage.send(job), stage.send(job)])
  expect(stage.sendgrid.sent.filter((mail) => mail.to === to)).toHaveLength(1)
  const late = ended.flatMap((one) => (one.status === 'rejected' ? String(one.reason) : []))
  for (const said of late) expect(said).toContain('is sending this message')
  expect(await stage.row(job)).toMatchObject({ state: 'SENT', attempts: 1 })
})

test('P-03 a mail without an answer is unknown and is never sent again by itself', async () => {
  const to = 'silent@customer.example'
  const [job] = await stage.post({ ...MAIL, to })
  stage.sendgrid.fail('hang after acting')
  await stage.send(job)
  expect(await stage.row(job)).toMatchObject({ state: 'UNKNOWN', attempts: 1 })
  await stage.send(job)
  expect(stage.sendgrid.sent.filter((mail) => mail.to === to)).toHaveLength(1)
})

test('P-03 an SMS without an answer is looked up: found, it is sent; not found, it is unknown', async () => {
  const [taken, lost] = await stage.post({ ...SMS, to: '+15005550011' }, { ...SMS, to: '+15005550012' })
  stage.twilio.fail('hang after acting')
  await stage.send(taken)
  expect(await stage.row(taken)).toMatchObject({ state: 'SENT', provider_id: textsTo('+15005550011')[0]?.sid })
  stage.twilio.fail('hang')
  await stage.send(lost)
  expect(await stage.row(lost)).toMatchObject({ state: 'UNKNOWN' })
  await stage.send(lost)
  expect(textsTo('+15005550012')).toEqual([])
})

test('P-03 a look-up never takes the number of another message that says the same', async () => {
  const to = '+15005550013'
  const [first, second] = await stage.post({ ...SMS, to }, { ...SMS, to })
  await stage.send(first)
  stage.twilio.fail('reset')
  await stage.send(second)
  expect(await stage.row(second)).toMatchObject({ state: 'UNKNOWN', provider_id: null })
})

test('P-03 whoever was killed between the sending and the note of it is not sent for again', async () => {
  const to = '+15005550014'
  const [left, fresh] = await stage.post({ ...SMS, to }, { ...SMS, to: '+15005550015' })
  await leaveBehind(left?.messageId)
  await stage.send(left)
  expect(await stage.row(left)).toMatchObject({ state: 'UNKNOWN', attempts: 1 })
  expect(textsTo(to)).toEqual([])
  await leaveBehind(fresh?.messageId)
  await stage.sql(`update platform.messages set sending_since = clock_timestamp() where id = $1`, [fresh?.messageId])
  await expect(stage.send(fresh)).rejects.toThrow('is sending this message')
})

test('what passes is tried again later, and fails for good when nobody will come again', async () => {
  const [job] = await stage.post({ ...MAIL, to: 'later@customer.example' })
  const away = Array(3).fill(SENDGRID_FAULTS.away)
  stage.sendgrid.fail(...away)
  await expect(stage.send(job)).rejects.toThrow('503')
  expect(await stage.row(job)).toMatchObject({ state: 'WAITING', attempts: 1 })
  stage.sendgrid.fail(SENDGRID_FAULTS.tooManyWithoutReset)
  await stage.send(job, true)
  expect(await stage.row(job)).toMatchObject({ state: 'FAILED', attempts: 2 })
})

test('what the service refuses fails at once with its reason', async () => {
  const [job] = await stage.post({ ...MAIL, to: 'wrong@customer.example' })
  stage.sendgrid.fail(SENDGRID_FAULTS.badRequest)
  await stage.send(job)
  const row = await stage.row(job)
  expect(row?.state).toBe('FAILED')
  expect(row?.reason).toContain('Does not contain a valid address')
})

test('P-03 a number that opted out gets nothing more from that account, and still from another', async () => {
  const to = '+15005550016'
  const northline = { ...SMS, to, ventureId: VENTURES.northline.id }
  const [refused, later, other] = await stage.post({ ...SMS, to }, { ...SMS, to }, northline)
  stage.twilio.fail(TWILIO_FAULTS.optedOut)
  await stage.send(refused)
  await stage.send(later)
  await stage.send(other)
  expect(await stage.row(refused)).toMatchObject({ state: 'FAILED' })
  expect(await stage.row(later)).toMatchObject({ state: 'FAILED', attempts: 0 })
  expect((await stage.row(other))?.state).toBe('SENT')
  expect(textsTo(to).map((sms) => sms.from)).toEqual(['+15005550007'])
})

test('no message goes back from where it ended', async () => {
  const [job] = await stage.post({ ...MAIL, to: 'order@customer.example' })
  await stage.send(job)
  await expect(
    stage.sql(`update platform.messages set state = 'WAITING' where id = $1`, [job?.messageId]),
  ).rejects.toThrow('a message does not go from SENT to WAITING')
})
