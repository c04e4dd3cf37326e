import type { Day, Instant, UserId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { closeIfNowhere } from './accounts.ts'
import { endSessions } from './end-sessions.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const asking = (by: PersonName) => ({
  scope: [VENTURES.northline.id],
  person: { ...PEOPLE[by], zone: null, isTest: false },
})
const signOut = (by: PersonName, whom: UserId) =>
  stage.system.database.transaction(asking(by), (tx) => endSessions(tx, [whom]))
const close = (by: PersonName, whom: UserId, lastDay: Day) =>
  stage.system.database.transaction(asking(by), (tx) =>
    closeIfNowhere(tx, whom, lastDay, '2026-06-18T13:12:00Z' as Instant),
  )

test('sessions are ended of oneself, of people of one’s ventures, and of anybody by a role in the group', async () => {
  await signOut('priya', PEOPLE.priya.id)
  await signOut('priya', PEOPLE.ana.id)
  await signOut('sam', PEOPLE.nisha.id)
  await expect(signOut('priya', PEOPLE.nisha.id)).rejects.toThrow('out of reach')
  await expect(signOut('priya', PEOPLE.meera.id)).rejects.toThrow('out of reach')
})

test('an account is closed by whoever reaches the person, on a day around today', async () => {
  await expect(close('priya', PEOPLE.nobody.id, '2026-06-18')).rejects.toThrow('out of reach')
  expect(await close('priya', PEOPLE.ana.id, '2026-06-18')).toBe(false)
  for (const day of ['2026-06-15', '2026-06-21', '9999-12-31'] as Day[])
    await expect(close('priya', PEOPLE.ana.id, day)).rejects.toThrow('about today')
  expect(await close('sam', PEOPLE.nobody.id, '2026-06-18')).toBe(true)
})
