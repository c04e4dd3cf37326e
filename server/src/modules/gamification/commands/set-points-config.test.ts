import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getPointsConfig, setPointsConfig, pointsConfigHistory, listPoints } = contract.gamification
const ventureId = VENTURES.northline.id
const AS_BEFORE = { ventureId, isEnabled: true, dailyCap: null, points: [] }
type Change = Partial<Input<typeof setPointsConfig>>

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const current = () => stage.as('omar').call(getPointsConfig, { ventureId })
const priceOf = async (trigger: string) => (await current()).points.find((each) => each.trigger === trigger)

/** Omar changes the settings as he sees them, at this moment. */
async function set(at: string, change: Change) {
  stage.clock.set(at)
  const { version, isEnabled, dailyCap } = await current()
  return stage.as('omar').call(setPointsConfig, { ...AS_BEFORE, version, isEnabled, dailyCap, ...change })
}

async function coveredLoad(): Promise<string> {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'dana', load.id, { carrierId: CARRIERS.tejas.id })
  return load.id
}

async function earnedOn(person: PersonName, load: string): Promise<number> {
  await stage.settle()
  const { items } = await stage.as(person).call(listPoints, { limit: 100 })
  return items.filter((item) => item.subjectId === load).reduce((sum, item) => sum + item.points, 0)
}

test('G-02 a changed price holds for deeds from that moment on, and earlier deeds keep theirs', async () => {
  const [early, late] = [await coveredLoad(), await coveredLoad()]
  await set('2026-06-18T14:00:00.000Z', { points: [{ trigger: 'LOAD_COMPLETED', points: 40 }] })
  stage.clock.set('2026-06-18T14:10:00.000Z')
  await deliverLoad(stage, 'dana', early, '2026-06-18T13:30:00.000Z')
  await deliverLoad(stage, 'dana', late)
  expect([await earnedOn('dana', early), await earnedOn('dana', late)]).toEqual([25, 40])
  await stage.redeliverAllEvents()
  expect([await earnedOn('dana', early), await earnedOn('dana', late)]).toEqual([25, 40])
})

test('G-02 switched off, a deed earns nothing; switched on again, the next one does', async () => {
  const [off, on] = [await coveredLoad(), await coveredLoad()]
  const settings = await set('2026-06-18T14:20:00.000Z', { isEnabled: false })
  expect(settings.isEnabled).toBe(false)
  expect(await priceOf('LOAD_COMPLETED')).toMatchObject({ points: 40, isOn: true })
  await deliverLoad(stage, 'dana', off)
  await set('2026-06-18T14:30:00.000Z', { isEnabled: true, points: [{ trigger: 'LOAD_COMPLETED', points: 25 }] })
  await deliverLoad(stage, 'dana', on)
  expect([await earnedOn('dana', off), await earnedOn('dana', on)]).toEqual([0, 25])
})

test('G-02 one trigger is switched off without the others, and keeps its price for the day it is on again', async () => {
  const [off, on] = [await coveredLoad(), await coveredLoad()]
  await set('2026-06-18T14:40:00.000Z', { points: [{ trigger: 'LOAD_COMPLETED', points: 30, isOn: false }] })
  expect(await priceOf('LOAD_COMPLETED')).toMatchObject({ points: 30, isOn: false })
  expect(await priceOf('TASK_COMPLETED')).toMatchObject({ points: 10, isOn: true })
  await deliverLoad(stage, 'dana', off)
  await set('2026-06-18T14:50:00.000Z', { points: [{ trigger: 'LOAD_COMPLETED', points: 30 }] })
  await deliverLoad(stage, 'dana', on)
  expect([await earnedOn('dana', off), await earnedOn('dana', on)]).toEqual([0, 30])
  await set('2026-06-18T14:55:00.000Z', { points: [{ trigger: 'LOAD_COMPLETED', points: 25 }] })
})

test('triggers that are left out stay as they are', async () => {
  await set('2026-06-18T15:00:00.000Z', { points: [{ trigger: 'QUOTE_CONVERTED', points: 60, isOn: false }] })
  await set('2026-06-18T15:01:00.000Z', { points: [{ trigger: 'TASK_COMPLETED', points: 11 }] })
  expect(await priceOf('QUOTE_CONVERTED')).toMatchObject({ points: 60, isOn: false })
})

describe('two who change the same settings', () => {
  test('one after the other: the second is told, with what holds by now', async () => {
    const { version } = await current()
    const ask = () => stage.as('sam').ask(setPointsConfig, { ...AS_BEFORE, version })
    expect((await ask()).status).toBe(200)
    expect(await ask()).toMatchObject({
      status: 409,
      body: { code: 'record.changed', facts: { version: version + 1 } },
    })
  })

  test('at once: of ten one is taken', async () => {
    const { version } = await current()
    const asked = Array.from({ length: 10 }, () => stage.as('omar').ask(setPointsConfig, { ...AS_BEFORE, version }))
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(9)
    expect((await current()).version).toBe(version + 1)
  })
})

test('a daily cap is judged over the whole day, not by what arrived first', async () => {
  stage.clock.set('2026-06-20T14:00:00.000Z')
  const [first, second, third] = [await coveredLoad(), await coveredLoad(), await coveredLoad()]
  await set('2026-06-20T14:00:00.000Z', { dailyCap: 51 })
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
  const ask = async (person: PersonName) => {
    const { version } = await current()
    return (await stage.as(person).ask(setPointsConfig, { ...AS_BEFORE, version })).status
  }
  expect(await ask('sam')).toBe(200)
  for (const person of ['meera', 'ruth', 'grace', 'arjun', 'dana', 'marcus', 'tessa', 'nobody'] as const)
    expect([person, await ask(person)]).toEqual([person, 403])
})

test('everybody of the staff sees the prices; whether they may change them is said', async () => {
  const may = async (person: PersonName) => (await stage.as(person).call(getPointsConfig, { ventureId })).can
  expect([await may('omar'), await may('ana'), await may('ruth')]).toEqual([
    { configure: true },
    { configure: false },
    { configure: false },
  ])
})

test('a price below nothing, for an unknown deed or said twice is refused with its field', async () => {
  const { version } = await current()
  const ask = async (points: object[]) => {
    const { status, body } = await stage.as('omar').ask(setPointsConfig, { ...AS_BEFORE, version, points })
    return [status, body.errors?.[0]?.path]
  }
  expect(await ask([{ trigger: 'LOAD_COMPLETED', points: -1 }])).toEqual([400, 'points.0.points'])
  expect(await ask([{ trigger: 'LOAD_COMPLETED', points: 10_001 }])).toEqual([400, 'points.0.points'])
  expect(await ask([{ trigger: 'LOAD_COMPLETED', points: 1.5 }])).toEqual([400, 'points.0.points'])
  expect(await ask([{ trigger: 'COFFEE_MADE', points: 5 }])).toEqual([400, 'points.0.trigger'])
  const twice = { trigger: 'LOAD_COMPLETED', points: 5 }
  expect(await ask([twice, twice])).toEqual([400, 'points.1.trigger'])
})

test('every change of the settings is on record with what was before', async () => {
  const rows = await stage.sql<{ before: { points: object[] }; after: { isEnabled: boolean }; actor_id: string }>(
    `select before, after, actor_id from identity.audit_log where action = 'gamification.set_points' order by id`,
  )
  expect(rows.length).toBeGreaterThan(3)
  expect(rows[0]?.before.points).toContainEqual({
    trigger: 'LOAD_COMPLETED',
    label: 'Load delivered',
    points: 25,
    isOn: true,
  })
  expect(rows[1]?.after.isEnabled).toBe(false)
  expect(MORNING < stage.clock.now()).toBe(true)
})

test('the history tells page by page who changed what, newest first', async () => {
  const { version } = await current()
  const pages: number[] = []
  let cursor: string | undefined
  do {
    const page = await stage.as('ana').call(pointsConfigHistory, { ventureId, limit: 3, ...(cursor && { cursor }) })
    pages.push(...page.items.map((item) => item.version))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(pages).toEqual(Array.from({ length: version }, (_, at) => version - at))
  const { items } = await stage.as('ana').call(pointsConfigHistory, { ventureId, limit: 100 })
  expect(items.find((item) => item.version === 1)).toEqual({
    version: 1,
    since: '2026-06-18T14:00:00.000Z',
    by: { id: PEOPLE.omar.id, name: PEOPLE.omar.name },
    changes: [{ what: 'trigger', label: 'Load delivered', from: 25, to: 40 }],
  })
  expect(items.find((item) => item.version === 2)?.changes).toEqual([
    { what: 'points', label: 'Deeds earn points', from: 1, to: null },
  ])
  expect(items.find((item) => item.version === 4)?.changes).toEqual([
    { what: 'trigger', label: 'Load delivered', from: 25, to: null },
  ])
  // The administrator is no member of the venture.
  expect(items.some((item) => item.by === null)).toBe(true)
  expect((await stage.as('tessa').ask(pointsConfigHistory, { ventureId })).status).toBe(403)
})
