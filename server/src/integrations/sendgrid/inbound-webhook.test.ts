import { expect, test } from 'vitest'
import { sendgridInbound } from './inbound-webhook.ts'

const account = {
  venture: null,
  url: '',
  apiKey: '',
  from: 'Holdfast <desk@holdfast.example>',
  webhookKey: null,
  inboundToken: 'a token of the group',
  inboundDomain: 'in.holdfast.example',
}
const [webhook, now] = [sendgridInbound([account]), '2026-06-18T13:12:00.000Z']

test.each([
  ['multipart/form-data; boundary=x', 'ana@customer.example', 'A mail: its form cannot be read'],
  ['text/plain', 'ana@customer.example', 'A mail: its form cannot be read'],
  ['application/x-www-form-urlencoded', 'text=Hello', 'A mail: it has neither an envelope nor a sender'],
])('a mail that cannot be read is said so, with nothing out of it: %s', async (type, body, why) => {
  const arrival = { headers: { 'content-type': type }, url: '/', params: { token: account.inboundToken } }
  expect(await webhook.read(arrival, Buffer.from(body), now)).toMatchObject({ what: [], unread: [why] })
})

const mailOf = async (fields: Record<string, string>) => {
  const arrival = {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    url: '/',
    params: { token: account.inboundToken },
  }
  const form = {
    envelope: '{"to":["d@h.example"],"from":"jo@carrier.example"}',
    from: 'Jo <jo@carrier.example>',
    ...fields,
  }
  const told = await webhook.read(arrival, Buffer.from(new URLSearchParams(form).toString()), now)
  const [mail] = told?.what ?? []
  return mail?.kind === 'inbound' ? mail : undefined
}
const envelopeOf = (from: string | null) => JSON.stringify({ to: ['d@h.example'], from })

test.each([
  ['Jo <jo@carrier.example>', envelopeOf('bounces@list.example'), 'Jo <jo@carrier.example>'],
  ['', envelopeOf('jo@carrier.example'), 'jo@carrier.example'],
  ['Mail Delivery <daemon@mail.example>', envelopeOf(null), 'Mail Delivery <daemon@mail.example>'],
  ['', envelopeOf(null), '<>'],
])('a mail is of who its From says, and of its envelope without one: %s %s', async (from, envelope, sender) => {
  expect((await mailOf({ from, envelope }))?.from).toBe(sender)
})

test.each<[string, Record<string, string>, boolean]>([
  ['nothing was found out', {}, false],
  ['SPF passes', { SPF: 'pass' }, true],
  ['SPF fails', { SPF: 'softfail' }, false],
  ['SPF passes for a domain below', { SPF: 'pass', envelope: envelopeOf('x@em1.carrier.example') }, true],
  ['SPF passes for somebody else', { SPF: 'pass', envelope: envelopeOf('x@attacker.example') }, false],
  ['SPF passes for a name that ends alike', { SPF: 'pass', envelope: envelopeOf('x@notcarrier.example') }, false],
  ['SPF passes for nobody', { SPF: 'pass', envelope: envelopeOf('') }, false],
  ['a signature passes', { dkim: '{@carrier.example : pass}' }, true],
  ['one of two passes', { dkim: '{@list.example : fail, @Carrier.example : pass}' }, true],
  ['its signature fails', { dkim: '{@carrier.example : fail, @attacker.example : pass}' }, false],
  ['a signature of a whole country passes', { dkim: '{@example : pass}' }, false],
  ['it names two senders', { SPF: 'pass', from: 'jo@carrier.example, bo@other.example' }, false],
])('who wrote a mail is proven or not: %s', async (_why, fields, isProven) => {
  expect((await mailOf(fields))?.isSenderProven).toBe(isProven)
})

test.each<[Record<string, string>, boolean]>([
  [{ headers: 'Message-ID: <1@x.example>\nAuto-Submitted: no\nPrecedence: list\nContent-Type: text/plain' }, false],
  [{ headers: 'Subject: Auto-Submitted: auto-replied\nX-Note:\n Precedence: bulk' }, false],
  [{ headers: 'Auto-Submitted:\r\n auto-replied (holiday)\r\n' }, true],
  [{ headers: 'X-Autoreply: yes' }, true],
  [{ headers: 'X-Autorespond:' }, true],
  [{ headers: 'precedence: Bulk' }, true],
  [{ headers: 'Precedence: junk' }, true],
  [{ headers: 'Precedence: auto_reply' }, true],
  [{ headers: 'Content-Type: multipart/report; report-type=delivery-status' }, true],
  [{ envelope: envelopeOf('') }, true],
  [{ envelope: envelopeOf('<>') }, true],
  [{ from: 'desk@holdfast.example' }, true],
  [{ from: 'Desk <reply+abc@IN.holdfast.example>' }, true],
  [{ from: '' }, false],
])('a mail is a machine’s or a person’s: %o', async (fields, is) => {
  expect((await mailOf(fields))?.isAutomatic).toBe(is)
})

test('the same mail is known again, and a proven one is no copy of one that is not', async () => {
  const numberOf = async (fields: Record<string, string>) => (await mailOf(fields))?.providerId
  expect(await numberOf({ text: 'STOP' })).toBe(await numberOf({ text: 'STOP' }))
  expect(await numberOf({ text: 'STOP', SPF: 'pass' })).not.toBe(await numberOf({ text: 'STOP' }))
})
