import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const DEFAULTS = { ventureId, isEnabled: true, dailyCap: null, points: [] }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function coveredLoad(): Promise<string> {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'dana', load.id, { carrierId: CARRIERS.tejas.id })
  return load.id
}

async function earnedOn(person: PersonName, load: string): Promise<number> {
  await stage.settle()
  const { items } = await stage.as(person).call(contract.gamification.listPoints, { limit: 100 })
  return items.filter((item) => item.subjectId === load).reduce((sum, item) => sum + item.points, 0)
}

test('G-02 a changed price holds for deeds from that moment on, and earlier deeds keep theirs', async () => {
  const [early, late] = [await coveredLoad(), await coveredLoad()]
  stage.clock.set('2026-06-18T14:00:00.000Z')
  await stage.as('omar').call(contract.gamification.setPointsConfig, {
    ...DEFAULTS,
    points: [{ trigger: 'LOAD_COMPLETED', points: 40 }],
  })
  stage.clock.set('2026-06-18T14:10:00.000Z')
  await deliverLoad(stage, 'dana', early, '2026-06-18T13:30:00.000Z')
  await deliverLoad(stage, 'dana', late)
  expect([await earnedOn('dana', early), await earnedOn('dana', late)]).toEqual([25, 40])
  await stage.redeliverAllEvents()
  expect([await earnedOn('dana', early), await earnedOn('dana', late)]).toEqual([25, 40])
})

test('G-02 switched off, a deed earns nothing; switched on again, the next one does', async () => {
  const [off, on] = [await coveredLoad(), await coveredLoad()]
  stage.clock.set('2026-06-18T14:20:00.000Z')
  const settings = await stage.as('omar').call(contract.gamification.setPointsConfig, { ...DEFAULTS, isEnabled: false })
  expect(settings.isEnabled).toBe(false)
  expect(settings.points.find((each) => each.trigger === 'LOAD_COMPLETED')?.points).toBe(25)
  await deliverLoad(stage, 'dana', off)
  stage.clock.set('2026-06-18T14:30:00.000Z')
  await stage.as('omar').call(contract.gamification.setPointsConfig, DEFAULTS)
  await deliverLoad(stage, 'dana', on)
  expect([await earnedOn('dana', off), await earnedOn('dana', on)]).toEqual([0, 25])
})

test('a daily cap is judged over the whole day, not by what arrived first', async () => {
  stage.clock.set('2026-06-20T14:00:00.000Z')
  const [first, second, third] = [await coveredLoad(), await coveredLoad(), await coveredLoad()]
  await stage.as('omar').call(contract.gamification.setPointsConfig, { ...DEFAULTS, dailyCap: 51 })
  stage.clock.set('2026-06-20T15:00:00.000Z')
  // Recorded last first: the earlier deeds of the day take the cap all the same.
  await deliverLoad(stage, 'dana', third, '2026-06-20T14:50:00.000Z')
  expect(await earnedOn('dana', third)).toBe(25)
  await deliverLoad(stage, 'dana', first, '2026-06-20T14:10:00.000Z')
  await deliverLoad(stage, 'dana', second, '2026-06-20T14:20:00.000Z')
  const all = async () => [await earnedOn('dana', first), await earnedOn('dana', second), await earnedOn('dana', third)]
  expect(await all()).toEqual([25, 25, 0])
  // One that goes makes room for the one that was left out.
  await undeliverLoad(stage, 'omar', first)
  expect(await all()).toEqual([0, 25, 25])
  await stage.redeliverAllEvents()
  expect(await all()).toEqual([0, 25, 25])
  await assertCoherent(stage.sql)
})

test('a venture head and the administrator change it, nobody else, and only in their venture', async () => {
  const ask = async (person: PersonName) =>
    (await stage.as(person).ask(contract.gamification.setPointsConfig, DEFAULTS)).status
  expect(await ask('sam')).toBe(200)
  for (const person of ['meera', 'ruth', 'grace', 'arjun', 'dana', 'marcus', 'tessa', 'nobody'] as const)
    expect([person, await ask(person)]).toEqual([person, 403])
})

test('a price below nothing or for an unknown deed is refused with its field', async () => {
  const bad = await stage
    .as('omar')
    .ask(contract.gamification.setPointsConfig, { ...DEFAULTS, points: [{ trigger: 'LOAD_COMPLETED', points: -1 }] })
  expect(bad.status).toBe(400)
  expect(bad.body.errors?.[0]?.path).toBe('points.0.points')
  const unknown = await stage
    .as('omar')
    .ask(contract.gamification.setPointsConfig, { ...DEFAULTS, points: [{ trigger: 'COFFEE_MADE', points: 5 }] })
  expect(unknown.status).toBe(400)
})

test('every change of the settings is on record with what was before', async () => {
  const rows = await stage.sql<{ before: { points: object[] }; after: { isEnabled: boolean }; actor_id: string }>(
    `select before, after, actor_id from identity.audit_log where action = 'gamification.set_points' order by id`,
  )
  expect(rows.length).toBeGreaterThan(3)
  expect(rows[0]?.before.points).toContainEqual({ trigger: 'LOAD_COMPLETED', label: 'Load delivered', points: 25 })
  expect(rows[1]?.after.isEnabled).toBe(false)
  expect(MORNING < stage.clock.now()).toBe(true)
})
