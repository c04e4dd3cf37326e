import { afterAll, beforeAll, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const ANA = PEOPLE.ana.email

type Sent = {
  readonly cookie?: string
  readonly origin?: string
  readonly 'sec-fetch-site'?: string
  readonly 'content-type'?: string
}
const post = (path: string, body: object | string, headers: Sent = {}) =>
  stage.system.app.inject({ method: 'POST', url: `/api${path}`, payload: body, headers })
const get = (path: string, headers: Sent = {}) =>
  stage.system.app.inject({ method: 'GET', url: `/api${path}`, headers })

async function codeFromMailbox(): Promise<string> {
  const mails = (await get('/dev/mailbox')).json().items as { recipient: string; body: string }[]
  return mails.find((mail) => mail.recipient === ANA)?.body.match(/\d{6}/)?.[0] ?? ''
}

test('a person signs in with the mailed code, works, comes back the next morning, and signs out', async () => {
  expect((await get('/me')).statusCode).toBe(401)
  expect((await post('/auth/send-otp', { email: ANA })).json()).toEqual({ sent: true, toMailbox: true })
  const signedIn = await post('/auth/verify-otp', {
    email: 'Ana.Whitfield@Holdfast.example',
    otp: await codeFromMailbox(),
  })
  expect(signedIn.json()).toEqual({ userId: PEOPLE.ana.id })
  const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0] ?? ''

  expect((await get('/me', { cookie })).json()).toMatchObject({
    user: { name: 'Ana Whitfield' },
    ventures: [{ code: 'NL' }],
    hasMailbox: true,
  })
  expect((await get('/ventures', { cookie })).json().items).toHaveLength(1)
  expect(await daysOpened()).toEqual(['2026-06-18'])

  stage.clock.set('2026-06-19T00:30:00.000Z')
  await get('/me', { cookie })
  await expect.poll(idleEnd).toBe('2026-06-19T12:30:00.000Z')
  stage.clock.set('2026-06-19T12:20:00.000Z')
  expect((await get('/me', { cookie })).json()).toMatchObject({ ventures: [{ today: '2026-06-19' }] })
  expect(await daysOpened()).toEqual(['2026-06-18', '2026-06-19'])

  expect((await post('/auth/logout', {}, { cookie })).json()).toEqual({ ended: true })
  expect((await get('/me', { cookie })).statusCode).toBe(401)
  stage.clock.set(MORNING)
})

test.each<[string, Sent]>([
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin at all, as a sandboxed frame says it', { origin: 'null' }],
  ['our name under another scheme', { origin: 'https://localhost:80' }],
  ['our name with another port', { origin: 'http://localhost:8080' }],
  ['a site that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
])('a write from %s is refused before anything is looked at', async (_where, headers) => {
  const cookie = await stage.system.identity.openSession(PEOPLE.ana.id)
  const before = await stage.sql('select from identity.sign_in_attempts')
  for (const path of ['/auth/send-otp', '/auth/verify-otp', '/auth/logout', '/auth/first']) {
    const answer = await post(path, { email: ANA, otp: '123456' }, { cookie, ...headers })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request.cross_site'])
  }
  expect(await stage.sql('select from identity.sign_in_attempts')).toHaveLength(before.length)
  expect((await get('/me', { cookie })).statusCode).toBe(200)
})

test('a write from our own pages is taken', async () => {
  expect((await post('/auth/send-otp', { email: ANA }, { origin: 'http://localhost:80' })).statusCode).toBe(200)
})

test('a form of another site, which needs no origin in old browsers, is not understood', async () => {
  const form = await post('/auth/send-otp', `email=${ANA}`, { 'content-type': 'application/x-www-form-urlencoded' })
  expect(form.statusCode).toBe(415)
})

test('no endpoint of the sign-in library itself is on the air', async () => {
  for (const path of [
    '/auth/sign-in/email-otp',
    '/auth/email-otp/send-verification-otp',
    '/auth/email-otp/check-verification-otp',
    '/auth/open-session',
    '/auth/sign-up/email',
  ]) {
    expect((await post(path, { email: ANA, otp: '123456', type: 'sign-in' })).statusCode).toBe(404)
  }
  expect((await get('/auth/get-session')).statusCode).toBe(404)
})

test('A-03 no answer holds a session token, a code or a hash beside the cookie itself', async () => {
  await stage.sql('delete from identity.sign_in_attempts')
  await post('/auth/send-otp', { email: ANA })
  const signedIn = await post('/auth/verify-otp', { email: ANA, otp: await codeFromMailbox() })
  const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0] ?? ''
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? 'none'
  const bodies = [signedIn.body, (await get('/me', { cookie })).body, (await get('/ventures', { cookie })).body]
  for (const body of bodies) expect(body).not.toContain(token)
})

async function daysOpened(): Promise<string[]> {
  const events = await stage.sql<{ days: string[] }>(
    `select days from platform.events where type = 'identity.day_opened' and subject_id = $1 order by id`,
    [PEOPLE.ana.id],
  )
  return events.flatMap((event) => event.days)
}

async function idleEnd(): Promise<string> {
  const [session] = await stage.sql<{ expires_at: string }>(
    'select expires_at from identity.sessions where user_id = $1',
    [PEOPLE.ana.id],
  )
  return session?.expires_at ?? ''
}
