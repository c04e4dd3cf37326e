import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { expectPoints, setPointsConfig } = contract.gamification
const ventureId = VENTURES.northline.id
const AS_IS = { ventureId, isEnabled: true, dailyCap: null, points: [] }

let stage: Stage
/** 19 May is the first of the thirty days before 18 June: 18 May lies before them and 18 June is not over. */
beforeAll(async () => {
  stage = await openStage({ now: '2026-05-01T12:00:00.000Z' })
  const noLogins = [{ trigger: 'FIRST_DAILY_LOGIN' as const, points: 0 }]
  await stage.as('omar').call(setPointsConfig, { ...AS_IS, version: 0, points: noLogins })
  await stage.settle()
  await deliver('2026-05-18T15:00:00.000Z', 'ana')
  await deliver('2026-05-19T15:00:00.000Z', 'ana')
  await deliver('2026-06-17T15:00:00.000Z', 'ana')
  await deliver('2026-06-17T15:00:00.000Z', 'dana')
  const taken = await deliver('2026-06-17T16:00:00.000Z', 'dana')
  await undeliverLoad(stage, 'omar', taken)
  await deliver('2026-06-18T15:00:00.000Z', 'ana')
  await stage.settle()
})
afterAll(() => stage.close())

async function deliver(at: string, person: PersonName): Promise<string> {
  stage.clock.set(at)
  const { id } = await bookLoad(stage, 'arjun')
  await coverLoad(stage, person, id)
  await deliverLoad(stage, person, id)
  await stage.settle()
  return id
}

const expected = (change: Partial<Input<typeof expectPoints>>) =>
  stage.as('omar').call(expectPoints, { ...AS_IS, ...change })

test('the whole days before today are counted by the new figures, per person, trigger and in all', async () => {
  const effect = await expected({ points: [{ trigger: 'LOAD_COMPLETED', points: 40 }] })
  expect(effect).toMatchObject({ from: '2026-05-19', to: '2026-06-17', given: 75, would: 120 })
  expect(effect.people).toEqual([
    { person: { id: PEOPLE.ana.id, name: PEOPLE.ana.name }, given: 50, would: 80 },
    { person: { id: PEOPLE.dana.id, name: PEOPLE.dana.name }, given: 25, would: 40 },
  ])
  expect(effect.triggers.find(({ trigger }) => trigger === 'LOAD_COMPLETED')).toEqual({
    trigger: 'LOAD_COMPLETED',
    label: 'Load delivered',
    deeds: 3,
    given: 75,
    would: 120,
  })
  expect(effect.others).toEqual({ people: 0, given: 0, would: 0 })
})

test('nothing proposed is what was given', async () => {
  expect(await expected({})).toMatchObject({ given: 75, would: 75 })
})

test('switched off, all or one, nothing would have been given', async () => {
  expect(await expected({ isEnabled: false })).toMatchObject({ given: 75, would: 0 })
  const off = { trigger: 'LOAD_COMPLETED' as const, points: 25, isOn: false }
  expect(await expected({ points: [off] })).toMatchObject({ given: 75, would: 0 })
})

test('a daily cap leaves out whole what would pass it', async () => {
  expect(await expected({ dailyCap: 24 })).toMatchObject({ given: 75, would: 0 })
  expect(await expected({ dailyCap: 25 })).toMatchObject({ given: 75, would: 75 })
})

test('deeds that were worth nothing then count by what they would be worth', async () => {
  const logins = [{ trigger: 'FIRST_DAILY_LOGIN' as const, points: 2 }]
  const { triggers } = await expected({ points: logins })
  const login = triggers.find(({ trigger }) => trigger === 'FIRST_DAILY_LOGIN')
  expect(login?.given).toBe(0)
  expect(login?.would).toBe(2 * (login?.deeds ?? 0))
  expect(login?.deeds).toBeGreaterThan(2)
})

test('it writes nothing', async () => {
  const count = () =>
    stage.sql(`select (select count(*) from gamification.settings), (select count(*) from gamification.entries),
      (select count(*) from identity.audit_log)`)
  const before = await count()
  await expected({ points: [{ trigger: 'LOAD_COMPLETED', points: 9999 }] })
  expect(await count()).toEqual(before)
})

test('only whoever may change the settings asks, and only of their venture', async () => {
  for (const person of ['meera', 'ruth', 'grace', 'dana', 'ana', 'marcus', 'tessa', 'nobody'] as const)
    expect([person, (await stage.as(person).ask(expectPoints, AS_IS)).status]).toEqual([person, 403])
  expect((await stage.as('sam').ask(expectPoints, AS_IS)).status).toBe(200)
})
