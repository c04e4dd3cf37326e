import { contract, type Plan } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

async function draft(change: Parameters<typeof fromTheTenth>[1] = {}, rate = '0.10'): Promise<string> {
  const plan = await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth([salesMargin({ rate })], change))
  return plan.versions[0]?.id ?? ''
}

const publish = (id: string, by: PersonName = 'sam') =>
  stage.as(by).call(contract.plans.publishVersion, { id, version: 1, confirm: true })

async function earned(person: PersonName): Promise<Record<string, number>> {
  const days = await stage.sql<{ day: string; amount_minor: number }>(
    'select day, amount_minor from incentives.daily where user_id = $1 order by day',
    [PEOPLE[person].id],
  )
  return Object.fromEntries(days.map(({ day, amount_minor }) => [day, amount_minor]))
}

function versions(plan: Plan) {
  return plan.versions.map(({ number, status, startsOn, endsOn, can }) => ({ number, status, startsOn, endsOn, can }))
}

test('a version put in force ends the one before it on the day before', async () => {
  const plan = await publish(await draft())
  const can = { edit: false, discard: false, copy: true, publish: false }
  expect(versions(plan)).toEqual([
    { number: 2, status: 'PUBLISHED', startsOn: '2026-06-10', endsOn: null, can },
    { number: 1, status: 'PUBLISHED', startsOn: '2026-01-01', endsOn: '2026-06-09', can },
  ])
})

test('I-03 each day is paid by the version in force on it: before, on and after its first and last day', async () => {
  for (const day of ['2026-06-09', '2026-06-10', '2026-06-12', '2026-06-13']) {
    await plantLoads(stage, { day, people: ['arjun'], role: 'SALES' })
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: day })
  }
  expect(Object.values(await earned('arjun'))).toEqual([2_500, 2_500, 2_500, 2_500])
  await publish(await draft({ endsOn: '2026-06-12' }))
  await stage.settle()
  expect(await earned('arjun')).toEqual({ '2026-06-09': 2_500, '2026-06-10': 5_000, '2026-06-12': 5_000 })
})

test('I-03 a version that starts in another century pays nothing today', async () => {
  await publish(await draft({ startsOn: '2099-01-01' }))
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
  expect(await earned('arjun')).toEqual({ '2026-06-17': 2_500 })
})

test('I-07 a rule whose condition is not met pays nothing and says why, and all of the month once it is', async () => {
  const qualification = { all: [{ metricKey: 'loads_completed', op: '>=' as const, value: '3' }] }
  const plan = await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth([salesMargin({ qualification })]))
  await publish(plan.versions[0]?.id ?? '')
  await plantLoads(stage, { day: '2026-06-11', count: 2, people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-12', people: ['arjun'], role: 'SALES' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-11' })
  expect(await stage.sql('select amount_minor, reason from incentives.lines')).toEqual([
    { amount_minor: 0, reason: 'gate' },
  ])
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-12' })
  expect(await earned('arjun')).toEqual({ '2026-06-11': 0, '2026-06-12': 7_500 })
})

test('I-01 two plans pay side by side, in whatever order and however often their days are committed', async () => {
  const sam = stage.as('sam')
  const plan = await sam.call(contract.plans.createPlan, {
    ventureId: VENTURES.northline.id,
    name: 'June extra',
    currency: 'USD',
  })
  const drafted = await sam.call(
    contract.plans.draftVersion,
    fromTheTenth([salesMargin({ ruleKey: 'extra', rate: '0.01' })], { id: plan.id }),
  )
  await publish(drafted.versions[0]?.id ?? '', 'omar')
  for (const day of ['2026-06-11', '2026-06-12']) await plantLoads(stage, { day, people: ['arjun'], role: 'SALES' })
  for (const date of ['2026-06-12', '2026-06-11', '2026-06-12']) {
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date })
  }
  await stage.settle()
  expect(await earned('arjun')).toEqual({ '2026-06-11': 3_000, '2026-06-12': 3_000 })
})

test('whoever drafted a version does not publish it', async () => {
  const id = await draft()
  const answer = await stage.as('omar').ask(contract.plans.publishVersion, { id, version: 1 })
  expect(answer.status).toBe(403)
  expect(await stage.sql('select status from incentives.plan_versions where id = $1', [id])).toEqual([
    { status: 'DRAFT' },
  ])
})

test('I-17 a version is published by heads and administrators of its venture only, and nothing changes otherwise', async () => {
  const id = await draft()
  const statuses: Record<string, number> = {}
  for (const person of ['arjun', 'grace', 'ruth', 'farah', 'nobody'] as const) {
    statuses[person] = (await stage.as(person).ask(contract.plans.publishVersion, { id, version: 1 })).status
  }
  expect(statuses).toEqual({ arjun: 403, grace: 403, ruth: 403, farah: 404, nobody: 403 })
  expect(await stage.sql('select status from incentives.plan_versions where id = $1', [id])).toEqual([
    { status: 'DRAFT' },
  ])
})

test('a publication is on record with who, what and when, and happens once', async () => {
  const id = await draft()
  const answers = await Promise.all(
    ['sam', 'meera', 'sam'].map((by) =>
      stage.as(by as PersonName).ask(contract.plans.publishVersion, { id, version: 1, confirm: true }),
    ),
  )
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  expect(
    await stage.sql(`select subject_id from identity.audit_log where action = 'incentives.publish_version'`),
  ).toEqual([{ subject_id: id }])
  const events = await stage.sql<{ days: string[] }>(
    `select days from platform.events where type = 'incentives.version_published'`,
  )
  expect(events.map(({ days }) => [days.at(0), days.at(-1), days.length])).toEqual([['2026-06-10', '2026-06-18', 9]])
})

test('a version that would run into a later one is refused, and says which', async () => {
  await publish(await draft({ startsOn: '2026-06-15' }))
  const answer = await stage
    .as('sam')
    .ask(contract.plans.publishVersion, { id: await draft(), version: 1, confirm: true })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.overlap' })
  await publish(await draft({ endsOn: '2026-06-14' }))
})

test('a draft that was edited after its publisher looked at it is not put in force, confirmed or not', async () => {
  const id = await draft()
  await stage.as('omar').call(contract.plans.changeVersion, { id, version: 1, rules: [salesMargin({ rate: '0.90' })] })
  for (const confirm of [false, true]) {
    const answer = await stage.as('sam').ask(contract.plans.publishVersion, { id, version: 1, confirm })
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'record.changed' })
    expect(answer.body.facts).toMatchObject({ facts: { version: 2 } })
  }
  expect(await stage.sql('select status from incentives.plan_versions where id = $1', [id])).toEqual([
    { status: 'DRAFT' },
  ])
  const plan = await stage.as('sam').call(contract.plans.publishVersion, { id, version: 2, confirm: true })
  expect(plan.versions[0]).toMatchObject({ id, status: 'PUBLISHED' })
  const unnamed = await stage.as('sam').ask(contract.plans.publishVersion, { id } as never)
  expect(unnamed.status).toBe(400)
})
