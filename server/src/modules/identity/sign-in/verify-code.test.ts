import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { askForCode, cookieOf, get, mailedCode, openOtherwise, otherThan, signIn, tryCode } from '../testing.fixture.ts'

let stage: Stage
let hour = 0
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
// Every test in an hour of its own, so that the limits of one do not reach the next.
beforeEach(() => {
  hour += 1
  stage.clock.set(new Date(Date.UTC(2026, 5, 18, 13 + hour)).toISOString())
})

const ANA = PEOPLE.ana.email

async function wrongCodes(): Promise<number> {
  const [row] = await stage.sql<{ n: number }>(
    `select count(*)::int as n from identity.sign_in_attempts where kind = 'WRONG_CODE' and at = $1`,
    [stage.clock.now()],
  )
  return row?.n ?? 0
}

test('the mailed code signs in once, and only once', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  const first = await tryCode(stage.system, ANA, code)
  const again = await tryCode(stage.system, ANA, code)
  expect(first).toMatchObject({ status: 200, body: { userId: PEOPLE.ana.id } })
  expect(again).toMatchObject({ status: 422, body: { code: 'sign_in.code_wrong', errors: [{ path: 'otp' }] } })
  expect(again.setCookie).toEqual([])
})

test('the right code sent by twenty requests at once makes one session', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  const before = await sessionsOf(PEOPLE.ana.id)
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryCode(stage.system, ANA, code)))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
  expect(await sessionsOf(PEOPLE.ana.id)).toBe(before + 1)
})

test('a wrong code is refused and the right one still works after four of them', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  for (const n of [1, 2, 3, 4]) expect((await tryCode(stage.system, ANA, otherThan(code, n))).status).toBe(422)
  expect((await tryCode(stage.system, ANA, code)).status).toBe(200)
})

test('A-26 five wrong codes lock the address, a new code does not unlock it, ten minutes later it is open again', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  for (const n of [1, 2, 3, 4, 5]) await tryCode(stage.system, ANA, otherThan(code, n))
  const locked = await tryCode(stage.system, ANA, code)
  expect(locked).toMatchObject({ status: 429, body: { code: 'sign_in.too_many' } })
  expect(Number(locked.headers['retry-after'])).toBe(600)

  await askForCode(stage.system, ANA)
  const newer = await mailedCode(stage.system, ANA)
  expect(newer).not.toBe(code)
  expect((await tryCode(stage.system, ANA, newer)).status).toBe(429)

  stage.clock.set(new Date(Date.parse(stage.clock.now()) + 10 * 60_000).toISOString())
  expect((await tryCode(stage.system, ANA, newer)).status).toBe(200)
})

test('A-26 of a hundred guesses of one code at once, on two processes, at most five are looked at', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  const other = await openOtherwise({ ownerUrl: stage.database.ownerUrl, clock: stage.clock })
  const systems = [stage.system, other.system]
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => tryCode(systems[n % 2] ?? stage.system, ANA, otherThan(code, n + 1))),
  )
  await other.close()
  expect(answers.filter((answer) => answer.status === 422)).toHaveLength(5)
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(95)
  expect(await wrongCodes()).toBe(5)
})

test('A-26 capitals in the address do not open a second count of guesses', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  const spellings = [ANA, ANA.toUpperCase(), 'Ana.Whitfield@holdfast.example', ANA, ANA.toUpperCase()]
  for (const spelling of spellings) await tryCode(stage.system, spelling, otherThan(code))
  expect((await tryCode(stage.system, 'aNA.whitfield@holdfast.example', otherThan(code))).status).toBe(429)
})

test('A-25 an address typed in capitals signs in, and none can be kept with capitals', async () => {
  await askForCode(stage.system, 'ANA.Whitfield@Holdfast.Example')
  const answer = await tryCode(stage.system, 'Ana.WHITFIELD@holdfast.example', await mailedCode(stage.system, ANA))
  expect(answer).toMatchObject({ status: 200, body: { userId: PEOPLE.ana.id } })
  await expect(
    stage.sql(`insert into identity.users (name, email) values ('Ann', 'Ann@holdfast.example')`),
  ).rejects.toThrow('users_email_check')
  await expect(stage.sql('insert into identity.users (name, email) values ($1, $2)', ['Ana', ANA])).rejects.toThrow(
    'users_email',
  )
})

test('a code older than ten minutes is refused like a wrong one', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  await stage.sql(`update identity.verifications set expires_at = expires_at - interval '10 minutes'`)
  expect(await tryCode(stage.system, ANA, code)).toMatchObject({ status: 422, body: { code: 'sign_in.code_wrong' } })
})

test('a newer code takes the place of the older one', async () => {
  await askForCode(stage.system, ANA)
  const older = await mailedCode(stage.system, ANA)
  await askForCode(stage.system, ANA)
  const newer = await mailedCode(stage.system, ANA)
  expect((await tryCode(stage.system, ANA, older)).status).toBe(422)
  expect((await tryCode(stage.system, ANA, newer)).status).toBe(200)
})

test('a code of one person does not sign in another', async () => {
  await askForCode(stage.system, ANA)
  await askForCode(stage.system, PEOPLE.dana.email)
  expect((await tryCode(stage.system, PEOPLE.dana.email, await mailedCode(stage.system, ANA))).status).toBe(422)
})

test('A-07 somebody deactivated after the code was mailed cannot sign in with it', async () => {
  await askForCode(stage.system, PEOPLE.luis.email)
  const code = await mailedCode(stage.system, PEOPLE.luis.email)
  await stage.sql('update identity.users set deactivated_at = $2 where id = $1', [PEOPLE.luis.id, stage.clock.now()])
  expect(await tryCode(stage.system, PEOPLE.luis.email, code)).toMatchObject({
    status: 422,
    body: { code: 'sign_in.code_wrong' },
  })
  expect(await sessionsOf(PEOPLE.luis.id)).toBe(0)
})

test('signing in again ends the session that the browser had', async () => {
  const before = await signIn(stage.system, ANA)
  await askForCode(stage.system, ANA)
  const answer = await tryCode(stage.system, ANA, await mailedCode(stage.system, ANA), { cookie: before })
  const after = cookieOf(answer.setCookie)
  expect(after).not.toBe(before)
  expect((await get(stage.system, '/me', { cookie: before })).status).toBe(401)
  expect((await get(stage.system, '/me', { cookie: after })).status).toBe(200)
})

test('A-26 while attempts cannot be counted, nobody gets a code or in', async () => {
  const other = await openOtherwise({})
  await askForCode(other.system, ANA)
  const code = await mailedCode(other.system, ANA)
  await other.sql('revoke select on identity.sign_in_attempts from holdfast_auth')
  expect((await askForCode(other.system, ANA)).status).toBeGreaterThanOrEqual(500)
  expect((await tryCode(other.system, ANA, code)).status).toBeGreaterThanOrEqual(500)
  expect(await other.sql('select from identity.sessions')).toEqual([])
  expect(await other.sql('select from identity.mailbox')).toHaveLength(1)
  await other.close()
})

test.each([
  ['no code', { email: ANA }],
  ['five digits', { email: ANA, otp: '12345' }],
  ['letters', { email: ANA, otp: 'abcdef' }],
  ['a number', { email: ANA, otp: 123456 }],
  ['a list', { email: [ANA], otp: '123456' }],
  ['an unknown field', { email: ANA, otp: '123456', name: 'Mallory', groupRole: 'CEO' }],
])('%s is malformed and counts as no guess', async (_what, body) => {
  const answer = await stage.system.app.inject({ method: 'POST', url: '/api/auth/verify-otp', payload: body })
  expect(answer.statusCode).toBe(400)
  expect(await wrongCodes()).toBe(0)
})

async function sessionsOf(userId: string): Promise<number> {
  const [row] = await stage.sql<{ n: number }>('select count(*)::int as n from identity.sessions where user_id = $1', [
    userId,
  ])
  return row?.n ?? 0
}
