import { contract } from '@holdfast/contract'
import { pino } from 'pino'
import { fixedClock } from '../../platform/clock.ts'
import { openSystem, type System } from '../../system.ts'
import type { SystemOptions } from '../../system-options.ts'
import { cloneDatabase } from '../../testing/database.ts'
import { LOCAL_OPTIONS } from '../../testing/local-options.ts'
import { MORNING, type Stage } from '../../testing/stage.ts'

/** What a browser at this address sends and gets; only a signed-in request carries a cookie. */
export type Sent = { readonly address?: string; readonly cookie?: string; readonly headers?: Record<string, string> }

export async function post(system: System, path: string, body: object, sent: Sent = {}) {
  const response = await system.app.inject({
    method: 'POST',
    url: `/api${path}`,
    payload: body,
    headers: { ...(sent.cookie !== undefined && { cookie: sent.cookie }), ...sent.headers },
    ...(sent.address !== undefined && { remoteAddress: sent.address }),
  })
  return {
    status: response.statusCode,
    body: response.json(),
    headers: response.headers,
    cookies: response.cookies,
    setCookie: [response.headers['set-cookie'] ?? []].flat(),
  }
}

export async function get(system: System, path: string, sent: Sent = {}) {
  const response = await system.app.inject({
    method: 'GET',
    url: `/api${path}`,
    headers: { ...(sent.cookie !== undefined && { cookie: sent.cookie }), ...sent.headers },
    ...(sent.address !== undefined && { remoteAddress: sent.address }),
  })
  return { status: response.statusCode, body: response.json(), headers: response.headers }
}

export function askForCode(system: System, email: string, sent?: Sent) {
  return post(system, contract.identity.sendOtp.path, { email }, sent)
}

export function tryCode(system: System, email: string, otp: string, sent?: Sent) {
  return post(system, contract.identity.verifyOtp.path, { email, otp }, sent)
}

/** The digits of the newest mail to the address. */
export async function mailedCode(system: System, email: string): Promise<string> {
  const { body } = await get(system, contract.identity.mailbox.path)
  const mail = (body.items as { recipient: string; body: string }[]).find((item) => item.recipient === email)
  return mail?.body.match(/\b\d{6}\b/)?.[0] ?? 'no mail'
}

/** A code that is not this one. */
export function otherThan(code: string, n = 1): string {
  return String((Number(code) + n) % 1_000_000).padStart(6, '0')
}

/** Asks for a code, reads it, signs in; gives the Cookie header. */
export async function signIn(system: System, email: string, sent?: Sent): Promise<string> {
  await askForCode(system, email, sent)
  const answer = await tryCode(system, email, await mailedCode(system, email), sent)
  return cookieOf(answer.setCookie)
}

export function cookieOf(setCookie: readonly string[]): string {
  return setCookie.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/** A stage that is set up otherwise than the usual one: over https, with a mail server, behind a proxy. */
export async function openOtherwise(options: Partial<SystemOptions>): Promise<Pick<Stage, 'system' | 'sql' | 'close'>> {
  const database = await cloneDatabase()
  const system = await openSystem({
    ...LOCAL_OPTIONS,
    ownerUrl: database.ownerUrl,
    connections: 8,
    isWorker: false,
    clock: fixedClock(MORNING),
    log: pino({ level: 'silent' }),
    secret: 'a secret that only tests know, 32 long',
    checkReplies: true,
    ...options,
  })
  await system.app.ready()
  return {
    system,
    sql: database.sql,
    close: async () => {
      await system.stop()
      await database.drop()
    },
  }
}
