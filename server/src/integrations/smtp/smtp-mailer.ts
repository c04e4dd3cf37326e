import { createTransport } from 'nodemailer'
import type { Mailer } from '../../platform/mailer.ts'

const TIMEOUT_MS = 10_000

/** Mail over SMTP. `url`: smtp://user:password@host:port, or smtps://; `from`: the sender as `Name <address>`. */
export function createSmtpMailer(options: {
  readonly url: string
  readonly from: string
  readonly timeoutMs?: number
}): Mailer {
  const timeout = options.timeoutMs ?? TIMEOUT_MS
  const transport = createTransport({
    url: options.url,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
  })
  return {
    send: async (message) => {
      await transport.sendMail({
        from: options.from,
        // One address and never a list to be parsed: whatever else stands in it cannot become another receiver.
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
  }
}
