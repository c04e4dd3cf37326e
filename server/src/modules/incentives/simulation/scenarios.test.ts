import { contract, type ScenarioRow } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCENARIO_QUEUE } from '../../../platform/jobs/queues.ts'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { payRows } from '../testing/pay-rows.ts'
import { salesMargin } from '../testing/rules.ts'
import type { ScenarioJob } from './scenario-queue.ts'
import { asked } from './testing/asked.ts'

const { saveScenario, getScenario, listScenarios, renameScenario, computeScenario, deleteScenario, compareScenarios } =
  contract.simulation
const { northline } = VENTURES

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-03', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
  await commit('2026-06-03')
})
afterAll(() => stage.close())

async function commit(day: string): Promise<void> {
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', $2, uuidv7())`,
    [northline.id, day],
  )
  await stage.settle()
}

const usd = (minor: number) => ({ minor, currency: 'USD' })
const omar = () => stage.as('omar')
const save = (name: string, rate = '0.10') => omar().call(saveScenario, { ...asked([salesMargin({ rate })]), name })
const show = (id: string) => omar().call(getScenario, { id })
const jobs = () =>
  stage.sql<{ data: ScenarioJob }>(`delete from jobs.job where name = $1 returning data`, [SCENARIO_QUEUE])

test('a scenario is computed in the background, and its result is what a simulation says', async () => {
  const before = await payRows(stage)
  const saved = await save('Ten percent')
  expect(saved).toMatchObject({ status: 'COMPUTING', totals: null, computedAt: null, progress: { done: 0, of: null } })
  await stage.settle()
  const { result, ...scenario } = await show(saved.id)
  expect(scenario).toMatchObject({
    name: 'Ten percent',
    status: 'DONE',
    planName: 'Northline Sales 2026',
    progress: { done: 2, of: 2 },
    totals: { paid: usd(50_00), simulated: usd(100_00), difference: usd(50_00) },
    isOutdated: false,
    createdBy: { id: PEOPLE.omar.id, name: 'Omar Haddad' },
  })
  expect(result).toEqual(await omar().call(contract.simulation.simulate, asked([salesMargin({ rate: '0.10' })])))
  expect(await payRows(stage)).toEqual(before)
})

test('a scenario tells when work of its days was committed since, and is right again once computed', async () => {
  const { id, version } = await save('Before the late load')
  await stage.settle()
  await plantLoads(stage, { day: '2026-06-18', people: ['arjun'], role: 'SALES' })
  await commit('2026-06-18')
  expect((await show(id)).isOutdated).toBe(false)
  await plantLoads(stage, { day: '2026-06-04', people: ['arjun'], role: 'SALES' })
  await commit('2026-06-04')
  const outdated = await show(id)
  expect([outdated.isOutdated, outdated.totals?.simulated]).toEqual([true, usd(100_00)])
  const again = await omar().call(computeScenario, { id, version })
  expect([again.status, again.totals?.simulated]).toEqual(['COMPUTING', usd(100_00)])
  await stage.settle()
  const fresh = await show(id)
  expect([fresh.isOutdated, fresh.totals?.simulated]).toEqual([false, usd(150_00)])
})

test('a worker that was cut off is followed by another, and an overtaken one keeps nothing', async () => {
  const saved = await save('Cut off')
  const [first] = await jobs()
  if (!first) throw new Error('Nothing was queued.')
  await stage.system.simulation.work(first.data, () => true)
  expect((await show(saved.id)).status).toBe('COMPUTING')
  const [handedOver] = await jobs()
  expect(handedOver?.data).toEqual(first.data)
  const again = await omar().call(computeScenario, { id: saved.id, version: saved.version })
  await stage.system.simulation.work(first.data)
  expect((await show(saved.id)).totals).toBeNull()
  await stage.settle()
  const done = await show(saved.id)
  expect([done.status, done.version]).toEqual(['DONE', again.version])
  // Delivered once more it changes nothing.
  const [kept] = await stage.sql('select xmin::text from incentives.scenarios where id = $1', [saved.id])
  await stage.system.simulation.work({ ...first.data, run: 2 })
  expect(await stage.sql('select xmin::text from incentives.scenarios where id = $1', [saved.id])).toEqual([kept])
})

test('a deleted scenario is gone, also for the worker that is at it', async () => {
  const { id } = await save('Deleted')
  const [job] = await jobs()
  expect(await omar().call(deleteScenario, { id })).toEqual({ deleted: true })
  if (job) await stage.system.simulation.work(job.data)
  expect((await omar().ask(getScenario, { id })).status).toBe(404)
  expect((await omar().ask(deleteScenario, { id })).status).toBe(404)
})

test('of two who rename it at once one is told to look again, and all that was done is on record', async () => {
  const { id, version } = await save('First name')
  const answers = await Promise.all(
    ['Second name', 'Third name'].map((name) => omar().ask(renameScenario, { id, version, name })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  await omar().call(deleteScenario, { id })
  const told = await stage.sql<{ action: string }>(
    'select action from identity.audit_log where subject_id = $1 order by id',
    [id],
  )
  expect(told.map(({ action }) => action)).toEqual([
    'incentives.save_scenario',
    'incentives.rename_scenario',
    'incentives.delete_scenario',
  ])
  await stage.settle()
})

test('scenarios stand side by side by person, those first whom they tell apart most', async () => {
  await plantLoads(stage, { day: '2026-06-05', count: 2, people: ['ana'], role: 'DISPATCH' })
  await commit('2026-06-05')
  const made: ScenarioRow[] = []
  for (const [name, rate] of [
    ['Low', '0.02'],
    ['High', '0.20'],
  ] as const)
    made.push(await save(name, rate))
  await stage.settle()
  const [low, high] = made
  const compared = await omar().call(compareScenarios, { first: low?.id ?? '', second: high?.id ?? '' })
  expect(compared.scenarios.map(({ name, totals }) => [name, totals?.simulated.minor])).toEqual([
    ['Low', 30_00],
    ['High', 300_00],
  ])
  expect(
    compared.people.map(({ person, each, spread }) => [
      person.name,
      each.map((both) => both && [both.paid.minor, both.simulated.minor]),
      spread.minor,
    ]),
  ).toEqual([
    [
      'Arjun Mehta',
      [
        [50_00, 20_00],
        [50_00, 200_00],
      ],
      180_00,
    ],
    [
      'Priya Nair',
      [
        [25_00, 10_00],
        [25_00, 100_00],
      ],
      90_00,
    ],
    [
      'Ana Whitfield',
      [
        [8_50, 0],
        [8_50, 0],
      ],
      0,
    ],
  ])
  const self = await omar().ask(compareScenarios, { first: low?.id, second: low?.id })
  expect([self.status, self.body.code]).toEqual([422, 'scenarios.same'])
})

test('a list of scenarios goes on where it stopped, newest first', async () => {
  const all = await omar().call(listScenarios, { limit: 100 })
  expect(all.items.length).toBeGreaterThanOrEqual(4)
  const walked: string[] = []
  let cursor: string | null = null
  do {
    const page: { items: ScenarioRow[]; nextCursor: string | null } = await omar().call(listScenarios, {
      limit: 2,
      ...(cursor !== null && { cursor }),
    })
    walked.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor !== null)
  expect(walked).toEqual(all.items.map(({ id }) => id))
})
