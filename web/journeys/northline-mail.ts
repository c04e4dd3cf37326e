import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openSendgrid, type SentMail } from '../../server/fakes/sendgrid.ts'

const KEY = 'key of Northline'
const TOKEN = 'where the answers to Northline come'

export type NorthlineMail = {
  readonly settings: Readonly<Record<string, string>>
  /** Everything that left the house under Northline’s name. */
  readonly sent: readonly SentMail[]
  readonly close: () => Promise<void>
}

/** Northline’s own account at SendGrid; mail of the group, such as codes to sign in, stays in the mailbox. */
export async function openNorthlineMail(folder: string): Promise<NorthlineMail> {
  const { url, sent, close } = await openSendgrid({ keys: [KEY] })
  const sendgrid = {
    apiKey: KEY,
    from: 'Northline Freight <desk@northline.example>',
    url,
    inboundToken: TOKEN,
    inboundDomain: 'reply.northline.example',
  }
  const file = join(folder, 'accounts.json')
  writeFileSync(file, JSON.stringify({ NL: { sendgrid } }))
  return { settings: { ACCOUNTS_FILE: file }, sent, close }
}

/** What a carrier’s mail program does: the answer above, what is answered below, sent where the mail said. */
export async function answerMail(address: string, mail: SentMail, words: string): Promise<void> {
  const quoted = mail.text.replaceAll(/^/gm, '> ')
  const form = {
    envelope: JSON.stringify({ to: [mail.replyTo], from: mail.to }),
    from: `Dispatch <${mail.to}>`,
    to: `${mail.replyTo}`,
    subject: `Re: ${mail.subject}`,
    text: `${words}\n\nOn Thu, Northline Freight wrote:\n${quoted}`,
  }
  await bring(address, form)
}

/** Mail from somebody whom nobody asked. */
export async function bringMail(address: string, from: string, subject: string, text: string): Promise<void> {
  const to = 'desk@reply.northline.example'
  await bring(address, { envelope: JSON.stringify({ to: [to], from }), from, to, subject, text })
}

async function bring(address: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const path = `/api/webhooks/sendgrid/inbound/${encodeURIComponent(TOKEN)}`
  const reply = await fetch(address + path, { method: 'POST', body })
  expect(reply.status).toBe(200)
}
