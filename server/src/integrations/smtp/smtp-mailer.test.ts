import { afterEach, expect, test } from 'vitest'
import { createSmtpMailer } from './index.ts'
import { startSmtpServer } from './smtp-server.fixture.ts'

let stop: () => Promise<void> = async () => {}
afterEach(() => stop())

const CODE = {
  to: 'ana@holdfast.example',
  subject: 'Your Holdfast sign-in code',
  text: 'Your sign-in code is 482913.\n\n.It works once.',
}
const FROM = 'Holdfast <no-reply@holdfast.example>'

async function mailServer(answer?: (command: string) => string | null) {
  const server = await startSmtpServer(answer)
  stop = server.close
  return server
}

test('a message arrives at the mail server with its sender, receiver, subject and text', async () => {
  const server = await mailServer()
  await createSmtpMailer({ url: server.url, from: FROM }).send(CODE)

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
  await expect(createSmtpMailer({ url: server.url, from: FROM }).send(CODE)).rejects.toThrow('550')
  expect(server.received).toEqual([])
})

test('a mail server that never says a word is given up', async () => {
  const server = await mailServer(() => '')
  await expect(createSmtpMailer({ url: server.url, from: FROM, timeoutMs: 200 }).send(CODE)).rejects.toMatchObject({
    code: 'ETIMEDOUT',
  })
})

test('a mail server that is not there is an error at once', async () => {
  const server = await mailServer()
  await server.close()
  await expect(createSmtpMailer({ url: server.url, from: FROM }).send(CODE)).rejects.toMatchObject({
    code: 'ESOCKET',
  })
})

test('a line break in a subject adds no header', async () => {
  const server = await mailServer()
  await createSmtpMailer({ url: server.url, from: FROM }).send({
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
  await createSmtpMailer({ url: server.url, from: FROM })
    .send({ ...CODE, to })
    .catch(() => {})
  expect(server.received.flatMap((message) => message.to)).not.toContain('<eve@holdfast.example>')
})
