import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { openDay } from './commands/open-day.ts'
import { get, post, signIn } from './testing.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.clock.set('2026-06-18T13:12:00.000Z'))

const NORTHLINE = VENTURES.northline.id
const CALLBRIDGE = VENTURES.callbridge.id

type Opened = { venture_id: string; actor_id: string; days: string[]; facts: object }
const openedBy = (userId: string) =>
  stage.sql<Opened>(
    `select venture_id, actor_id, days, facts from platform.events where type = 'identity.day_opened' and subject_id = $1 order by id`,
    [userId],
  )
const request = (cookie: string) => get(stage.system, '/me', { cookie })

test('G-05 twenty requests at once on a new day open it once', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.ana.id)
  const answers = await Promise.all(Array.from({ length: 20 }, () => request(cookie)))
  expect(answers.every((answer) => answer.status === 200)).toBe(true)
  expect(await openedBy(PEOPLE.ana.id)).toEqual([
    {
      venture_id: NORTHLINE,
      actor_id: PEOPLE.ana.id,
      days: ['2026-06-18'],
      facts: { userId: PEOPLE.ana.id, day: '2026-06-18' },
    },
  ])
})

test('G-05 processes that find the day closed at the same moment still open it once', async () => {
  const caller = await stage.system.identity.findCaller(
    await requestWith(await stage.system.identity.openSession(PEOPLE.dana.id)),
  )
  await stage.sql('update ventures.people set last_opened_on = null where user_id = $1', [PEOPLE.dana.id])
  const before = (await openedBy(PEOPLE.dana.id)).length
  if (!caller) throw new Error('Dana is signed in')
  await Promise.all(
    Array.from({ length: 8 }, () => stage.system.run(openDay, caller, [{ ventureId: NORTHLINE, day: '2026-06-18' }])),
  )
  expect(await openedBy(PEOPLE.dana.id)).toHaveLength(before + 1)
})

test('G-05 a session that lives into the next day opens that day at its first request', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.priya.id)
  await request(cookie)
  // Still Thursday in Chicago, though Friday has begun in London.
  stage.clock.set('2026-06-19T00:30:00.000Z')
  await request(cookie)
  expect(await openedBy(PEOPLE.priya.id)).toHaveLength(1)
  await expect.poll(() => expiryOf(PEOPLE.priya.id)).toBe('2026-06-19T12:30:00.000Z')
  stage.clock.set('2026-06-19T05:01:00.000Z')
  await request(cookie)
  await request(cookie)
  expect((await openedBy(PEOPLE.priya.id)).map((event) => event.days)).toEqual([['2026-06-18'], ['2026-06-19']])
})

test('G-05 whoever works in two ventures opens the local day of each', async () => {
  // Friday in Kolkata, Thursday in Chicago.
  stage.clock.set('2026-06-18T20:00:00.000Z')
  const cookie = await stage.system.identity.openSession(PEOPLE.arjun.id)
  await request(cookie)
  const opened = await openedBy(PEOPLE.arjun.id)
  expect(opened.map((event) => [event.venture_id, ...event.days]).sort()).toEqual([
    [NORTHLINE, '2026-06-18'],
    [CALLBRIDGE, '2026-06-19'],
  ])
})

test('G-05 signing in by code opens the day without another request', async () => {
  await signIn(stage.system, PEOPLE.omar.email)
  expect(await openedBy(PEOPLE.omar.id)).toHaveLength(1)
})

test('G-05 further requests of an opened day write nothing of it', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.daniel.id)
  await request(cookie)
  const written = () =>
    stage.sql('select xmin::text, last_opened_on from ventures.people where user_id = $1', [PEOPLE.daniel.id])
  const before = await written()
  await Promise.all(Array.from({ length: 20 }, () => request(cookie)))
  expect(await written()).toEqual(before)
  expect(await openedBy(PEOPLE.daniel.id)).toHaveLength(1)
})

test('a group role without a membership opens no day', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.meera.id)
  await request(cookie)
  expect(await openedBy(PEOPLE.meera.id)).toEqual([])
})

test('an administrator who stands in for somebody does not open their day', async () => {
  const cookie = await stage.system.identity.openSession(PEOPLE.sam.id)
  await post(stage.system, '/impersonation/start', { userId: PEOPLE.rahul.id, reason: 'His points' }, { cookie })
  await request(cookie)
  expect(await openedBy(PEOPLE.rahul.id)).toEqual([])
  expect(await openedBy(PEOPLE.sam.id)).toEqual([])
})

async function requestWith(cookie: string) {
  return { headers: { cookie }, id: 'a request' } as Parameters<typeof stage.system.identity.findCaller>[0]
}

async function expiryOf(userId: string): Promise<string> {
  const [row] = await stage.sql<{ expires_at: string }>('select expires_at from identity.sessions where user_id = $1', [
    userId,
  ])
  return row?.expires_at ?? ''
}
