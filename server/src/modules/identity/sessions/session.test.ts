import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { askForCode, get, mailedCode, openOtherwise, post, signIn, tryCode } from '../testing.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.clock.set(MORNING))

const ANA = PEOPLE.ana
const later = (hours: number) => stage.clock.set(new Date(Date.parse(MORNING) + hours * 3_600_000).toISOString())
const statusOf = async (cookie: string) => (await get(stage.system, '/me', { cookie })).status

test('the cookie is out of reach of scripts and other sites, and Secure where the product is served over https', async () => {
  await askForCode(stage.system, ANA.email)
  const local = await tryCode(stage.system, ANA.email, await mailedCode(stage.system, ANA.email))
  expect(local.cookies).toMatchObject([
    { name: 'holdfast.session_token', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 24 * 3600 },
  ])
  expect(local.cookies[0]).not.toHaveProperty('secure')

  const other = await openOtherwise({ publicUrl: 'https://holdfast.example' })
  await askForCode(other.system, ANA.email)
  const secure = await tryCode(other.system, ANA.email, await mailedCode(other.system, ANA.email))
  expect(secure.cookies).toMatchObject([
    { name: '__Secure-holdfast.session_token', httpOnly: true, sameSite: 'Lax', secure: true },
  ])
  await other.close()
})

test('signing out ends the session itself and takes the cookie away', async () => {
  const cookie = await signIn(stage.system, ANA.email)
  const answer = await post(stage.system, '/auth/logout', {}, { cookie })
  expect(answer).toMatchObject({ status: 200, body: { ended: true } })
  expect(answer.cookies.find((each) => each.name === 'holdfast.session_token')).toMatchObject({ value: '', maxAge: 0 })
  expect(await statusOf(cookie)).toBe(401)
  expect((await post(stage.system, '/auth/logout', {}, { cookie })).status).toBe(200)
  expect((await post(stage.system, '/auth/logout', {})).status).toBe(200)
})

test('A-07 somebody deactivated is signed out at the next request', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.daniel.id)
  expect(await statusOf(cookie)).toBe(200)
  await stage.sql('update identity.users set deactivated_at = $2 where id = $1', [PEOPLE.daniel.id, MORNING])
  expect(await statusOf(cookie)).toBe(401)
})

test('A-07 a change of role holds at the next request', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.priya.id)
  const me = async () => (await get(stage.system, '/me', { cookie })).body
  expect((await me()).ventures[0]).toMatchObject({ role: 'EMPLOYEE', can: { 'freight.correct': false } })
  await stage.sql(`update ventures.memberships set role = 'OFFICE_MANAGER' where user_id = $1`, [PEOPLE.priya.id])
  expect((await me()).ventures[0]).toMatchObject({ role: 'OFFICE_MANAGER', can: { 'freight.correct': true } })
  await stage.sql(`update identity.users set group_role = 'AUDITOR' where id = $1`, [PEOPLE.priya.id])
  expect((await me()).ventures).toHaveLength(3)
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where user_id = $1`, [PEOPLE.priya.id])
  await stage.sql('update identity.users set group_role = null where id = $1', [PEOPLE.priya.id])
  expect((await me()).ventures).toEqual([])
})

test('A-11 the session of a deleted person is answered 401 and does not hang', async () => {
  await stage.sql(
    `insert into identity.users (id, name, email) values ('00000000-0000-7000-8000-0000000001ff', 'Ghost', 'ghost@holdfast.example')`,
  )
  const cookie = await stage.system.identity.openSession('00000000-0000-7000-8000-0000000001ff' as typeof ANA.id)
  expect(await statusOf(cookie)).toBe(200)
  await stage.sql(`delete from identity.users where email = 'ghost@holdfast.example'`)
  expect(await statusOf(cookie)).toBe(401)
})

test('A-12 nothing but a living session that we signed says who somebody is', async () => {
  const cookie = await stage.system.identity.openSession(ANA.id)
  const [name = '', value = ''] = cookie.split('=')
  const token = decodeURIComponent(value).split('.')[0] ?? ''
  const foreign = createHmac('sha256', 'another secret').update(token).digest('base64')
  const attempts: Record<string, Record<string, string>> = {
    nothing: {},
    'an unsigned token': { cookie: `${name}=${token}` },
    'a token signed by somebody else': { cookie: `${name}=${encodeURIComponent(`${token}.${foreign}`)}` },
    'a cut signature': { cookie: cookie.slice(0, -6) },
    'another token under the signature': { cookie: cookie.replace(token.slice(0, 4), 'zzzz') },
    'an empty cookie': { cookie: `${name}=` },
    'broken encoding': { cookie: `${name}=%E0%A4%A` },
    'a bearer token': { authorization: `Bearer ${token}` },
    'a claimed person': { 'x-user-id': ANA.id, 'x-forwarded-user': ANA.email, 'x-dev-user': '1' },
  }
  for (const [what, headers] of Object.entries(attempts)) {
    expect((await get(stage.system, '/me', { headers })).status, what).toBe(401)
  }
  expect(await statusOf(cookie)).toBe(200)
})

test('twelve idle hours end a session', async () => {
  const cookie = await stage.system.identity.openSession(ANA.id)
  later(11.99)
  expect(await statusOf(await stage.system.identity.openSession(ANA.id))).toBe(200)
  later(12.01)
  expect(await statusOf(cookie)).toBe(401)
})

test('use keeps a session alive, but not past thirty days', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.grace.id)
  for (let hours = 10; hours < 30 * 24; hours += 10) {
    later(hours)
    expect(await statusOf(cookie), `after ${hours} hours`).toBe(200)
    await expect.poll(() => updatedAt(PEOPLE.grace.id)).toBe(stage.clock.now())
  }
  later(30 * 24)
  expect(await statusOf(cookie)).toBe(401)
})

test('within ten minutes a session is not written again', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.tessa.id)
  later(9 / 60)
  expect(await statusOf(cookie)).toBe(200)
  expect(await updatedAt(PEOPLE.tessa.id)).toBe(MORNING)
})

test('A-05 a session that acts as another answers as the other and names whose it is', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.meera.id)
  await stage.sql(
    'update identity.sessions set acting_as = $2, acting_reason = $3, acting_since = $4 where user_id = $1',
    [PEOPLE.meera.id, PEOPLE.nisha.id, 'Her calls are missing', MORNING],
  )
  const { body } = await get(stage.system, '/me', { cookie })
  expect(body).toMatchObject({ user: { name: 'Nisha Rao' }, impersonation: { byName: 'Meera Iyer' } })
})

async function updatedAt(userId: string): Promise<string> {
  const [row] = await stage.sql<{ updated_at: string }>(
    'select updated_at from identity.sessions where user_id = $1 order by updated_at desc',
    [userId],
  )
  return row?.updated_at ?? ''
}
