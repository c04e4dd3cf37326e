import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fault, HttpFake } from '../../fakes/http-fake.ts'
import { openSendgrid, SENDGRID_FAULTS, tooManyUntil } from '../../fakes/sendgrid.ts'
import { openTwilio, TWILIO_FAULTS } from '../../fakes/twilio.ts'
import { fixedClock } from '../platform/clock.ts'
import type { Sender } from '../platform/messages/index.ts'
import { createOutside, OutsideFailure } from '../platform/outside/index.ts'
import { createSendgridSender } from './sendgrid/index.ts'
import { createTwilioSender } from './twilio/index.ts'

const NOW = '2026-06-18T13:12:00.000Z'
const NOW_SECONDS = Date.parse(NOW) / 1000
const TWILIO = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'secret' }
const clock = fixedClock(NOW)

let sendgrid: Awaited<ReturnType<typeof openSendgrid>>
let twilio: Awaited<ReturnType<typeof openTwilio>>
beforeAll(async () => {
  sendgrid = await openSendgrid({ keys: ['SG.good'] })
  twilio = await openTwilio({ accounts: [TWILIO], now: () => NOW })
})
afterAll(() => Promise.all([sendgrid.close(), twilio.close()]))

function outside() {
  const limits = { attemptMs: 600, firstWaitMs: 1, totalMs: 5_000 }
  return createOutside({ log: pino({ level: 'silent' }), clock, limits })
}

function mailer(): Sender {
  const account = { venture: null, url: sendgrid.url, apiKey: 'SG.good', webhookKey: null, inboundToken: null }
  return createSendgridSender({
    account: { ...account, from: 'Holdfast <no-reply@holdfast.example>' },
    outside: outside(),
    clock,
  })
}

function texter(): Sender {
  const account = { ...TWILIO, venture: null, url: twilio.url, sender: { from: '+15005550006' } }
  return createTwilioSender({ account, outside: outside(), publicUrl: 'https://holdfast.example' })
}

/** How often it was asked, what it ended with, and whether the message may have left. */
async function tried(fake: HttpFake, sender: Sender, to: string, faults: readonly Fault[]) {
  const before = fake.asked.length
  fake.fail(...faults)
  const message = { id: '01890000-0000-7000-8000-000000000001', to, subject: 'Hello', text: 'Good morning' }
  const ended = await sender.send(message).then(
    () => 'SENT',
    (error: unknown) => {
      if (!(error instanceof OutsideFailure)) throw error
      return error.mayHaveActed ? `${error.kind}, may have acted` : error.kind
    },
  )
  return [fake.asked.length - before, ended]
}

const S = SENDGRID_FAULTS
test.each<[string, readonly Fault[], number, string]>([
  ['400', [S.badRequest], 1, 'CALLER'],
  ['401', [S.keyRefused], 1, 'KEY_REFUSED'],
  ['403', [S.senderNotVerified], 1, 'DENIED'],
  ['413', [S.tooLarge], 1, 'CALLER'],
  ['429 that says until when', [tooManyUntil(NOW_SECONDS)], 2, 'SENT'],
  ['429 that says a time far away', [tooManyUntil(NOW_SECONDS + 60)], 1, 'LIMITED'],
  ['429 that says nothing', [S.tooManyWithoutReset], 1, 'LIMITED'],
  ['500', [S.broken], 2, 'SENT'],
  ['503, again and again', [S.away, S.away, S.away], 3, 'SERVER'],
  ['a redirect', [{ status: 302, headers: { location: '/elsewhere' } }], 1, 'NOT_UNDERSTOOD, may have acted'],
  ['silence', ['hang'], 1, 'TIMEOUT, may have acted'],
  ['silence after it took the mail over', ['hang after acting'], 1, 'TIMEOUT, may have acted'],
  ['a cut connection', ['reset'], 1, 'NETWORK, may have acted'],
])('P-03 SendGrid answers %s', async (_, faults, asked, ended) => {
  expect(await tried(sendgrid, mailer(), 'ana@customer.example', faults)).toEqual([asked, ended])
})

const T = TWILIO_FAULTS
test.each<[string, readonly Fault[], number, string]>([
  ['20003, authentication', [T.authentication], 1, 'KEY_REFUSED'],
  ['20404', [T.notFound], 1, 'CALLER'],
  ['20429', [T.tooMany], 2, 'SENT'],
  ['20429, again and again', [T.tooMany, T.tooMany, T.tooMany], 3, 'LIMITED'],
  ['21211', [T.invalidNumber], 1, 'CALLER'],
  ['21612', [T.unroutable], 1, 'CALLER'],
  ['21614', [T.noMobile], 1, 'CALLER'],
  ['21606', [T.ownNumber], 1, 'CALLER'],
  ['21608', [T.trial], 1, 'CALLER'],
  ['21609', [T.badCallback], 1, 'CALLER'],
  ['21610', [T.optedOut], 1, 'CALLER'],
  ['500', [T.broken], 1, 'SERVER, may have acted'],
  ['503', [T.away], 1, 'SERVER, may have acted'],
  ['half of its answer', ['truncated'], 1, 'NOT_UNDERSTOOD, may have acted'],
  ['silence', ['hang'], 1, 'TIMEOUT, may have acted'],
  ['a cut connection', ['reset'], 1, 'NETWORK, may have acted'],
])('P-03 Twilio answers %s', async (_, faults, asked, ended) => {
  expect(await tried(twilio, texter(), '+15005550001', faults)).toEqual([asked, ended])
})

test('P-03 a refused connection is tried again, for nothing can have left', async () => {
  const gone = await openSendgrid({ keys: [] })
  await gone.close()
  const account = {
    venture: null,
    url: gone.url,
    apiKey: 'SG.good',
    from: 'a@b.example',
    webhookKey: null,
    inboundToken: null,
  }
  const sender = createSendgridSender({ account, outside: outside(), clock })
  const message = { id: null, to: 'ana@customer.example', subject: 'Hello', text: 'Good morning' }
  await expect(sender.send(message)).rejects.toMatchObject({ kind: 'REFUSED', isRetryable: true, mayHaveActed: false })
})

test('a mail carries our own number for it and nothing else about us, and no failure tells the key', async () => {
  await tried(sendgrid, mailer(), 'ana@customer.example', [])
  expect(sendgrid.sent.at(-1)).toMatchObject({
    to: 'ana@customer.example',
    from: 'no-reply@holdfast.example',
    customArgs: { message_id: '01890000-0000-7000-8000-000000000001' },
  })
  sendgrid.fail(S.keyRefused)
  const message = { id: null, to: 'ana@customer.example', subject: 'Hello', text: 'Good morning' }
  const failure = await mailer()
    .send(message)
    .catch((error: unknown) => error)
  expect(JSON.stringify(failure) + String(failure)).not.toContain('SG.good')
})
