import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { askForCode, mailedCode, post, signIn, tryCode } from '../testing.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  stage.clock.set(MORNING)
  await stage.sql('delete from identity.sessions')
})

const { listSessions, endSession, endOtherSessions } = contract.sessions
const { me } = contract.identity
const told = (action: string) =>
  stage.sql<{ actor_id: string; after: object | null }>(
    'select actor_id, effective_id, subject_kind, after, before from identity.audit_log where action = $1 order by id',
    [action],
  )

test('a person sees where they are signed in, this place first, and nobody else does', async () => {
  const [here, there] = [stage.as('ana'), stage.as('ana')]
  await here.call(me, {})
  await stage.as('ana').call(me, {})
  stage.clock.set('2026-06-18T14:00:00.000Z')
  await there.call(me, {})
  const { items } = await here.call(listSessions, {})
  expect(items).toMatchObject([
    { isThis: true, startedAt: MORNING, device: null },
    { isThis: false, startedAt: '2026-06-18T14:00:00.000Z' },
    { isThis: false, startedAt: MORNING },
  ])
  expect((await stage.as('dana').call(listSessions, {})).items).toHaveLength(1)
  // That the first was used is noted after its answer.
  await expect
    .poll(() =>
      stage.sql('select from identity.sessions where user_id = $1 and updated_at > $2', [PEOPLE.ana.id, MORNING]),
    )
    .toHaveLength(2)
  // The third has been idle for more than twelve hours by now.
  stage.clock.set('2026-06-19T01:30:00.000Z')
  expect((await there.call(listSessions, {})).items.map((each) => each.startedAt)).toEqual([
    '2026-06-18T14:00:00.000Z',
    MORNING,
  ])
})

test('a session is called by the browser that signed in and the address it came from', async () => {
  const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36'
  const cookie = await signIn(stage.system, PEOPLE.ana.email, {
    address: '203.0.113.7',
    headers: { 'user-agent': userAgent },
  })
  const answer = await stage.anonymous.ask(listSessions, {}, { headers: { cookie } })
  expect(answer.body.items).toMatchObject([{ device: 'Chrome on Windows', address: '203.0.113.7', isThis: true }])
})

test('A-07 a session that is ended elsewhere answers 401 from the next request on', async () => {
  const [here, there] = [stage.as('ana'), stage.as('ana')]
  await there.call(me, {})
  const { items } = await here.call(listSessions, {})
  const id = items.find((each) => !each.isThis)?.id ?? ''
  expect(await here.call(endSession, { id })).toEqual({ ended: true })
  expect(await there.ask(me, {})).toMatchObject({ status: 401 })
  expect(await here.ask(endSession, { id })).toMatchObject({ status: 404, body: { code: 'session.unknown' } })
  expect((await told('identity.end_session')).at(-1)).toMatchObject({
    actor_id: PEOPLE.ana.id,
    effective_id: PEOPLE.ana.id,
    subject_kind: 'session',
  })
})

test("A-02 another person's session is not there, and stays open", async () => {
  const dana = stage.as('dana')
  const [theirs] = (await dana.call(listSessions, {})).items
  expect(await stage.as('ana').ask(endSession, { id: theirs?.id })).toMatchObject({ status: 404 })
  expect(await stage.as('sam').ask(endSession, { id: theirs?.id })).toMatchObject({ status: 404 })
  expect(await dana.ask(me, {})).toMatchObject({ status: 200 })
  expect(await dana.ask(endSession, { id: 'no id' })).toMatchObject({ status: 400 })
})

test('all other sessions end at once, this one stays, and a second call ends none', async () => {
  const [here, there, elsewhere, dana] = [stage.as('ana'), stage.as('ana'), stage.as('ana'), stage.as('dana')]
  for (const client of [here, there, elsewhere, dana]) await client.call(me, {})
  expect(await here.call(endOtherSessions, {})).toEqual({ ended: 2 })
  expect(await here.call(endOtherSessions, {})).toEqual({ ended: 0 })
  const statuses = await Promise.all(
    [here, there, elsewhere, dana].map(async (each) => (await each.ask(me, {})).status),
  )
  expect(statuses).toEqual([200, 401, 401, 200])
})

test('A-12 without a session nobody sees or ends one', async () => {
  expect(await stage.anonymous.ask(listSessions, {})).toMatchObject({ status: 401 })
  expect(await stage.anonymous.ask(endSession, { id: PEOPLE.ana.id })).toMatchObject({ status: 401 })
  expect(await stage.anonymous.ask(endOtherSessions, {})).toMatchObject({ status: 401 })
})

test('A-05 whoever acts as another sees and ends the sessions of nobody', async () => {
  const [sam, ana] = [stage.as('sam'), stage.as('ana')]
  const [theirs] = (await ana.call(listSessions, {})).items
  await stage.as('sam').call(me, {})
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.ana.id, reason: 'To look at her day' })
  expect(await sam.call(listSessions, {})).toEqual({ items: [] })
  expect(await sam.ask(endSession, { id: theirs?.id })).toMatchObject({ status: 403 })
  expect(await sam.ask(endOtherSessions, {})).toMatchObject({ status: 403 })
  expect(await ana.ask(me, {})).toMatchObject({ status: 200 })
})

describe('the audit log tells', () => {
  test('who signed in, without the address or the code', async () => {
    await askForCode(stage.system, PEOPLE.omar.email)
    const code = await mailedCode(stage.system, PEOPLE.omar.email)
    await tryCode(stage.system, PEOPLE.omar.email, code)
    const entry = (await told('identity.sign_in')).at(-1)
    expect(entry).toMatchObject({ actor_id: PEOPLE.omar.id, effective_id: PEOPLE.omar.id, after: { device: null } })
    expect(JSON.stringify(await stage.sql('select * from identity.audit_log'))).not.toMatch(
      new RegExp(`${code}|${PEOPLE.omar.email}`),
    )
  })

  test('who signed out, once', async () => {
    const cookie = await signIn(stage.system, PEOPLE.grace.email)
    await post(stage.system, '/auth/logout', {}, { cookie })
    await post(stage.system, '/auth/logout', {}, { cookie })
    expect(await told('identity.sign_out')).toMatchObject([{ actor_id: PEOPLE.grace.id }])
  })
})
