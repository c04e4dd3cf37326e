import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { startSmtpServer } from '../../../fakes/smtp.ts'
import { systemClock } from '../../platform/clock.ts'
import { createOutside } from '../../platform/outside/index.ts'
import { checkSmtp, createSmtpSender } from './index.ts'

let stop: () => Promise<void> = async () => {}
afterEach(() => stop())

const CODE = {
  id: null,
  to: 'ana@holdfast.example',
  subject: 'Your Holdfast sign-in code',
  text: 'Your sign-in code is 482913.\n\n.It works once.',
}
const FROM = 'Holdfast <no-reply@holdfast.example>'

function senderTo(url: string, timeoutMs = 400) {
  return createSmtpSender(partsOf(url, timeoutMs))
}

function partsOf(url: string, timeoutMs = 400) {
  const limits = { attemptMs: 2_000, firstWaitMs: 1 }
  const outside = createOutside({ log: pino({ level: 'silent' }), clock: systemClock, limits })
  return { account: { url, from: FROM }, outside, timeoutMs }
}

async function mailServer(answer?: (command: string) => string | null) {
  const server = await startSmtpServer(answer)
  stop = server.close
  return server
}

test('a message arrives at the mail server with its sender, receiver, subject and text', async () => {
  const server = await mailServer()
  await senderTo(server.url).send(CODE)

  expect(server.received).toHaveLength(1)
  expect(server.received[0]).toMatchObject({ from: '<no-reply@holdfast.example>', to: ['<ana@holdfast.example>'] })
  const data = server.received[0]?.data ?? ''
  expect(data).toContain('Subject: Your Holdfast sign-in code')
  expect(data).toContain('From: Holdfast <no-reply@holdfast.example>')
  expect(data).toContain('Your sign-in code is 482913.')
  expect(data).toContain('\n.It works once.')
})

test('a receiver that the mail server refuses is an error, and nothing was sent', async () => {
  const server = await mailServer((command) => (command.startsWith('RCPT') ? '550 no such mailbox' : null))
  await expect(senderTo(server.url).send(CODE)).rejects.toMatchObject({
    kind: 'CALLER',
    isPassing: false,
    mayHaveActed: false,
  })
  expect(server.received).toEqual([])
})

test('a mail server that never says a word is given up', async () => {
  const server = await mailServer(() => '')
  await expect(senderTo(server.url).send(CODE)).rejects.toMatchObject({
    kind: 'TIMEOUT',
    mayHaveActed: false,
  })
})

test('a mail server that is not there is an error at once', async () => {
  const server = await mailServer()
  await server.close()
  await expect(senderTo(server.url).send(CODE)).rejects.toMatchObject({
    kind: 'REFUSED',
    mayHaveActed: false,
  })
})

test('a line break in a subject adds no header', async () => {
  const server = await mailServer()
  await senderTo(server.url).send({
    ...CODE,
    subject: 'Hello\r\nBcc: everyone@holdfast.example',
  })
  expect(server.received.map((message) => message.to)).toEqual([['<ana@holdfast.example>']])
  expect(server.received[0]?.data).not.toMatch(/^Bcc:/m)
})

test.each([
  'ana@holdfast.example\r\nRCPT TO:<eve@holdfast.example>',
  'ana@holdfast.example, eve@holdfast.example',
  'Ana <eve@holdfast.example>',
])('whatever stands in a receiver, nobody else gets the message: %j', async (to) => {
  const server = await mailServer()
  await senderTo(server.url)
    .send({ ...CODE, to })
    .catch(() => {})
  expect(server.received.flatMap((message) => message.to)).not.toContain('<eve@holdfast.example>')
})

test.each([
  ['a greylisted receiver', 'RCPT', '450 try again later', { kind: 'CALLER', isPassing: true, mayHaveActed: false }],
  ['a server that goes down', 'MAIL', '421 closing', { kind: 'SERVER', isPassing: true, mayHaveActed: false }],
  ['silence before the text', 'RCPT', '', { kind: 'TIMEOUT', isRetryable: false, mayHaveActed: false }],
  ['silence after the text', '.', '', { kind: 'TIMEOUT', isRetryable: false, mayHaveActed: true }],
  ['a text that is refused', '.', '554 looks like spam', { kind: 'CALLER', isPassing: false, mayHaveActed: false }],
])('P-03 %s', async (_, command, reply, failure) => {
  const server = await mailServer((given) => (given.startsWith(command) ? reply : null))
  await expect(senderTo(server.url).send(CODE)).rejects.toMatchObject(failure)
})

test('the check of the mail server says whether it lets us in, and sends nothing', async () => {
  const server = await mailServer((command) => (command.startsWith('AUTH') ? '535 wrong password' : null))
  expect(await checkSmtp(partsOf(server.url))).toBe('The mail server answers and lets us in.')
  const signedIn = server.url.replace('smtp://', 'smtp://user:wrong@')
  await expect(checkSmtp(partsOf(signedIn))).rejects.toMatchObject({ kind: 'KEY_REFUSED' })
  await expect(checkSmtp(partsOf(server.url.replace('smtp:', 'smtps:')))).rejects.toMatchObject({ kind: 'TLS' })
  expect(server.received).toEqual([])
})
