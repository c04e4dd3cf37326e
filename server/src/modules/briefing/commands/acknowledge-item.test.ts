import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coveredLoad, dropCarrier, loseLoad } from '../../../testing/fires.ts'
import { coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function fireOf(loadId: string, date?: string) {
  const { firefront } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId, ...(date && { date }) })
  return firefront.find((item) => item.subject.id === loadId)
}

async function lostLoad(): Promise<{ loadId: string; id: string }> {
  const load = await coveredLoad(stage)
  await loseLoad(stage, 'ana', load.id)
  await stage.settle()
  return { loadId: load.id, id: (await fireOf(load.id))?.id ?? '' }
}

const take = (person: PersonName, id: string) => stage.as(person).ask(contract.briefing.acknowledge, { id })

test('who takes a fire on is on record; whoever comes second finds them there', async () => {
  const { loadId, id } = await lostLoad()
  const first = await take('dana', id)
  expect(first.body.acknowledged).toMatchObject({ at: MORNING, by: { name: 'Dana Kowalski' } })
  expect(first.body.can).toEqual({ acknowledge: false, assign: true })
  const second = await take('omar', id)
  expect(second.status).toBe(200)
  expect(second.body.acknowledged?.by.name).toBe('Dana Kowalski')
  expect((await fireOf(loadId))?.acknowledged?.by.name).toBe('Dana Kowalski')
})

test('of twenty who take it on at once, one does', async () => {
  const { id } = await lostLoad()
  const people: PersonName[] = ['dana', 'omar', 'meera', 'sam']
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => take(people[n % 4] ?? 'dana', id)))
  expect(new Set(answers.map((answer) => answer.body.acknowledged?.by.id)).size).toBe(1)
})

test('somebody of the group’s management takes it on without being one of the venture’s people', async () => {
  const { loadId, id } = await lostLoad()
  expect((await take('meera', id)).status).toBe(200)
  expect((await fireOf(loadId))?.acknowledged?.by.name).toBe('Group management')
})

test('team leads and up take fires on; others see them; outsiders and contractors do not know of them', async () => {
  const { id } = await lostLoad()
  for (const person of ['ana', 'arjun', 'grace', 'ruth'] as const)
    expect([person, (await take(person, id)).status]).toEqual([person, 403])
  for (const person of ['tessa', 'farah', 'nobody', 'marcus'] as const)
    expect([403, 404]).toContain((await take(person, id)).status)
  expect((await take('dana', '00000000-0000-7000-8000-0000000009ff')).status).toBe(404)
})

test('a win is nothing to take on', async () => {
  const load = await coveredLoad(stage, 900_000)
  await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  const { wins } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })
  const win = wins.find((item) => item.subject.id === load.id)
  expect((await take('omar', win?.id ?? '')).status).toBe(404)
})

test('taken on, a fire of an earlier day stays for that day and goes from later ones', async () => {
  const { loadId, id } = await lostLoad()
  stage.clock.set('2026-06-22T13:00:00.000Z')
  expect(await fireOf(loadId)).toBeDefined()
  await take('dana', id)
  expect(await fireOf(loadId)).toBeDefined()
  stage.clock.set('2026-06-23T13:00:00.000Z')
  expect(await fireOf(loadId)).toBeUndefined()
  expect(await fireOf(loadId, '2026-06-22')).toBeDefined()
})

test('when the cause strikes again, the fire is nobody’s again', async () => {
  const load = await coveredLoad(stage)
  await dropCarrier(stage, 'ana', load.id)
  await stage.settle()
  await take('dana', (await fireOf(load.id))?.id ?? '')
  stage.clock.set('2026-06-23T15:00:00.000Z')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id })
  stage.clock.set('2026-06-23T16:00:00.000Z')
  await dropCarrier(stage, 'ana', load.id)
  await stage.settle()
  expect(await fireOf(load.id)).toMatchObject({ acknowledged: null, at: '2026-06-23T16:00:00.000Z' })
  await stage.redeliverAllEvents()
  expect(await fireOf(load.id)).toMatchObject({ acknowledged: null })
})
