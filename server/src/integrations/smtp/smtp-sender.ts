import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Outgoing, Sender } from '../../platform/messages/index.ts'
import type { Outside } from '../../platform/outside/index.ts'
import type { SmtpAccount } from './smtp-account.ts'
import { smtpFailure } from './smtp-failure.ts'
import { withSession } from './smtp-session.ts'

type Parts = { readonly account: SmtpAccount; readonly outside: Outside; readonly timeoutMs?: number }

/** A little less than an attempt may take, so that the mail server's silence is told by its stage. */
const TIMEOUT_MS = 9_500
const KEY = { provider: 'smtp', venture: null } as const

/** Mail over SMTP. */
export function createSmtpSender(parts: Parts): Sender {
  return {
    ...KEY,
    send: (message) =>
      parts.outside.call(KEY, 'send', async (signal) => {
        await deliver(parts, message, signal)
        return { providerId: null }
      }),
  }
}

/** Whether the server answers and takes the user and password. */
export function checkSmtp(parts: Parts): Promise<string> {
  return parts.outside.call(KEY, 'read', async (signal) => {
    try {
      await withSession(parts.account, parts.timeoutMs ?? TIMEOUT_MS, signal, async () => {})
    } catch (error) {
      throw smtpFailure(error, false)
    }
    return 'The mail server answers and lets us in.'
  })
}

async function deliver({ account, timeoutMs }: Parts, message: Outgoing, signal: AbortSignal): Promise<void> {
  const mail = new MailComposer({
    from: account.from,
    // One address and never a list to be parsed: whatever else stands in it cannot become another receiver.
    to: { name: '', address: message.to },
    ...(message.replyTo !== undefined && { replyTo: { name: '', address: message.replyTo } }),
    subject: message.subject,
    text: message.text,
    ...(message.html !== undefined && { html: message.html }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  const { from } = mail.getEnvelope()
  const bytes = await mail.build()
  let isHandedOver = false
  const text = Readable.from(
    (function* () {
      isHandedOver = true
      yield bytes
    })(),
  )
  try {
    await withSession(account, timeoutMs ?? TIMEOUT_MS, signal, (session) =>
      session.send({ from: from === false ? '' : from, to: message.to }, text),
    )
  } catch (error) {
    throw smtpFailure(error, isHandedOver)
  }
}
