import type { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpAccount } from './smtp-account.ts'

export type Session = {
  /** `message` is read from only when the server has asked for it. */
  readonly send: (envelope: { readonly from: string; readonly to: string }, message: Readable) => Promise<void>
}

/** Connects, signs in where there is a user, does the work and leaves; an aborted signal cuts the connection. */
export async function withSession<R>(
  { url }: SmtpAccount,
  timeoutMs: number,
  signal: AbortSignal,
  work: (session: Session) => Promise<R>,
): Promise<R> {
  const options = parseConnectionUrl(url)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  })
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  // Whoever waits for it hears of it; after the last step nobody does.
  broken.catch(() => {})
  const step = (begin: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      broken,
      new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve()))),
    ])
  try {
    await step((done) => connection.connect(done))
    const { auth } = options
    if (auth) await step((done) => connection.login(auth, done))
    return await work({
      send: ({ from, to }, message) => step((done) => connection.send({ from, to: [to] }, message, done)),
    })
  } finally {
    connection.close()
  }
}
