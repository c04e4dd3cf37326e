import { expect, test } from 'vitest'
import { sendgridInbound } from './inbound-webhook.ts'

const account = { venture: null, url: '', apiKey: '', from: '', webhookKey: null, inboundToken: 'a token of the group' }
const [webhook, now] = [sendgridInbound([account]), '2026-06-18T13:12:00.000Z']

test.each([
  ['multipart/form-data; boundary=x', 'ana@customer.example', 'A mail: its form cannot be read'],
  ['text/plain', 'ana@customer.example', 'A mail: its form cannot be read'],
  ['application/x-www-form-urlencoded', 'text=Hello', 'A mail: it has neither an envelope nor a sender'],
])('a mail that cannot be read is said so, with nothing out of it: %s', async (type, body, why) => {
  const arrival = { headers: { 'content-type': type }, url: '/', params: { token: account.inboundToken } }
  expect(await webhook.read(arrival, Buffer.from(body), now)).toMatchObject({ what: [], unread: [why] })
})
