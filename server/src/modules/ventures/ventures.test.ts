import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { listVentures, getVenture, listVenturePeople, createVenture } = contract.ventures
const NORTHLINE = VENTURES.northline.id
const HARBOR = VENTURES.harbor.id
const NEW = {
  code: 'SF',
  name: 'Southern Freight',
  type: 'LOGISTICS',
  currency: 'USD',
  zone: 'America/Denver',
  liveFrom: '2026-06-18',
} as const

const codes = async (person: PersonName) =>
  (await stage.as(person).call(listVentures, {})).items.map((venture) => venture.code)

test('people see the ventures that they belong to, an owner and an auditor all of them', async () => {
  expect(await codes('ana')).toEqual(['NL'])
  expect(await codes('arjun')).toEqual(['CB', 'NL'])
  expect(await codes('marcus')).toEqual(['NL'])
  expect(await codes('meera')).toEqual(['CB', 'HI', 'NL'])
  expect(await codes('ruth')).toEqual(['CB', 'HI', 'NL'])
})

test('A-01 somebody without any venture gets an empty list', async () => {
  expect(await codes('nobody')).toEqual([])
})

test('A-02 a venture outside the scope, or one that does not exist, is 403 and says nothing of it', async () => {
  const unknown = '00000000-0000-7000-8000-0000000000ff'
  for (const endpoint of [getVenture, listVenturePeople]) {
    for (const person of ['ana', 'tessa', 'nobody'] as const) {
      const id = person === 'tessa' ? NORTHLINE : HARBOR
      const outside = await stage.as(person).ask(endpoint, { id })
      const nowhere = await stage.as(person).ask(endpoint, { id: unknown })
      expect(outside).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
      expect({ ...nowhere.body, requestId: '' }).toEqual({ ...outside.body, requestId: '' })
    }
  }
})

test('a venture shows its clock, its calendar, and whether one may manage it', async () => {
  expect(await stage.as('ana').call(getVenture, { id: NORTHLINE })).toMatchObject({
    code: 'NL',
    currency: 'USD',
    zone: 'America/Chicago',
    weekStart: 0,
    workingWeekdays: [1, 2, 3, 4, 5],
    liveFrom: '2026-01-01',
    can: { manage: false },
  })
  expect((await stage.as('meera').call(getVenture, { id: HARBOR })).can).toMatchObject({ manage: true })
})

test('the people of a venture are those who work there today, with job, office and superior', async () => {
  const { items } = await stage.as('dana').call(listVenturePeople, { id: NORTHLINE })
  expect(items.map((person) => person.name)).toEqual([...items.map((person) => person.name)].sort())
  expect(items.map((person) => person.name)).not.toContain('Luis Ortega')
  expect(items.find((person) => person.id === PEOPLE.ana.id)).toEqual({
    id: PEOPLE.ana.id,
    name: 'Ana Whitfield',
    role: 'EMPLOYEE',
    jobRole: 'DISPATCH',
    office: 'Chicago',
    reportsTo: { id: PEOPLE.dana.id, name: 'Dana Kowalski' },
    since: '2026-01-01',
  })
})

test('who left yesterday or was deactivated is not among them, whose last day is today still is', async () => {
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where user_id = $1`, [PEOPLE.priya.id])
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-18' where user_id = $1`, [PEOPLE.daniel.id])
  const names = async () =>
    (await stage.as('omar').call(listVenturePeople, { id: NORTHLINE })).items.map((person) => person.name)
  expect(await names()).toContain('Daniel Reyes')
  expect(await names()).not.toContain('Priya Nair')
  const deactivated = (lastDay: string) =>
    stage.sql('update identity.users set deactivated_at = now(), deactivated_on = $2 where id = $1', [
      PEOPLE.daniel.id,
      lastDay,
    ])
  await deactivated('2026-06-18')
  expect(await names()).toContain('Daniel Reyes')
  await deactivated('2026-06-17')
  expect(await names()).not.toContain('Daniel Reyes')
})

test('a contractor sees only themselves among the people', async () => {
  const { items } = await stage.as('marcus').call(listVenturePeople, { id: NORTHLINE })
  expect(items.map((person) => person.name)).toEqual(['Marcus Bell'])
})

test('an owner founds a venture, which is there at once and stands in the audit log', async () => {
  const founded = await stage.as('meera').call(createVenture, NEW)
  expect(founded).toMatchObject({ ...NEW, weekStart: 0, can: { manage: true } })
  expect(await codes('meera')).toContain('SF')
  expect(await codes('ana')).toEqual(['NL'])
  const audited = await stage.sql(
    'select venture_id, actor_id, effective_id, action, after from identity.audit_log where subject_id = $1',
    [founded.id],
  )
  expect(audited).toMatchObject([
    {
      venture_id: founded.id,
      actor_id: PEOPLE.meera.id,
      effective_id: PEOPLE.meera.id,
      action: 'ventures.create',
      after: { code: 'SF' },
    },
  ])
})

test('a code that is taken is refused, also when two found it at once, and leaves no audit row', async () => {
  const twins = await Promise.all([0, 1].map(() => stage.as('sam').ask(createVenture, { ...NEW, code: 'TW' })))
  expect(twins.map((answer) => answer.status).sort()).toEqual([200, 409])
  expect(twins.find((answer) => answer.status === 409)?.body).toMatchObject({
    code: 'venture.code_taken',
    errors: [{ path: 'code' }],
  })
  expect(await stage.sql(`select from identity.audit_log where after ->> 'code' = 'TW'`)).toHaveLength(1)
})

test('the same founding sent twice with one key is one venture', async () => {
  const first = await stage.as('sam').ask(createVenture, { ...NEW, code: 'KY' }, { key: 'found-ky' })
  const second = await stage.as('sam').ask(createVenture, { ...NEW, code: 'KY' }, { key: 'found-ky' })
  expect(second.body).toEqual(first.body)
  expect(second.headers['idempotency-replayed']).toBe('true')
})

test.each(['omar', 'ana', 'marcus', 'ruth', 'nobody'] as const)('%s may not found a venture', async (person) => {
  expect((await stage.as(person).ask(createVenture, { ...NEW, code: 'NO' })).status).toBe(403)
  expect(await stage.sql(`select from ventures.ventures where code = 'NO'`)).toEqual([])
})

test.each([
  { code: 'lower' },
  { currency: 'usd' },
  { zone: '+05:30' },
  { liveFrom: '2026-02-30' },
  { weekStart: 7 },
  { type: 'BANK' },
  { isActive: true },
])('%j cannot be founded', async (over) => {
  expect((await stage.as('meera').ask(createVenture, { ...NEW, code: 'BAD', ...over })).status).toBe(400)
})
