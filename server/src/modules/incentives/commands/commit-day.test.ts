import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { payRows, payValues } from '../testing/pay-rows.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(async () => {
  const june = { ventureId: VENTURES.northline.id, from: '2026-06-01', to: '2026-06-30' }
  expect((await stage.as('grace').call(contract.incentives.verifyPay, june)).differences).toEqual([])
  await stage.close()
})

const commit = (date: string, by: PersonName = 'grace') =>
  stage.as(by).call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date })

async function earned(person: PersonName): Promise<Record<string, number>> {
  const days = await stage.sql<{ day: string; amount_minor: number }>(
    'select day, amount_minor from incentives.daily where user_id = $1 order by day',
    [PEOPLE[person].id],
  )
  return Object.fromEntries(days.map(({ day, amount_minor }) => [day, amount_minor]))
}

test('a commit reports what it wrote, and a second one writes nothing', async () => {
  await plantLoads(stage, { day: '2026-06-17', count: 3, people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['ana'], role: 'DISPATCH' })
  const total = [{ minor: 3 * 2_500 + 2 * 425, currency: 'USD' }]
  expect(await commit('2026-06-17')).toEqual({
    inserted: 3,
    updated: 0,
    deleted: 0,
    unchanged: 0,
    total,
    adjustments: 0,
  })
  const written = await payRows(stage)
  expect(await commit('2026-06-17')).toEqual({
    inserted: 0,
    updated: 0,
    deleted: 0,
    unchanged: 3,
    total,
    adjustments: 0,
  })
  expect(await payRows(stage)).toEqual(written)
})

test('each commit by hand is noted with who asked for it', async () => {
  await commit('2026-06-17')
  await commit('2026-06-17', 'omar')
  expect(await stage.sql('select days, reason, committed_by, inserted from incentives.commits order by id')).toEqual([
    { days: ['2026-06-17'], reason: 'BY_HAND', committed_by: PEOPLE.grace.id, inserted: 0 },
    { days: ['2026-06-17'], reason: 'BY_HAND', committed_by: PEOPLE.omar.id, inserted: 0 },
  ])
  const audit = await stage.sql(
    `select actor_id, after from identity.audit_log where action = 'incentives.commit' order by id`,
  )
  expect(audit).toMatchObject([{ actor_id: PEOPLE.grace.id }, { actor_id: PEOPLE.omar.id }])
})

test('the days of a month may be committed in any order', async () => {
  await plantLoads(stage, { day: '2026-06-03', people: ['arjun'], role: 'SALES', bill: 170_000, cost: 100_000 })
  await plantLoads(stage, { day: '2026-06-04', people: ['arjun'], role: 'SALES', bill: 100_000, cost: 200_000 })
  await plantLoads(stage, { day: '2026-06-05', people: ['arjun'], role: 'SALES', bill: 145_000, cost: 100_000 })
  await commit('2026-06-05')
  await commit('2026-06-03')
  await commit('2026-06-04')
  const values = await payValues(stage)
  expect(await earned('arjun')).toEqual({ '2026-06-03': 3_500, '2026-06-04': -3_500, '2026-06-05': 750 })
  for (const day of ['2026-06-04', '2026-06-03', '2026-06-05']) await commit(day)
  expect(await payValues(stage)).toEqual(values)
})

test('I-02 ten commits of one day at once give the result of one', async () => {
  await plantLoads(stage, { day: '2026-06-17', count: 40, people: ['ana'], role: 'DISPATCH' })
  const answers = await Promise.all(Array.from({ length: 10 }, () => commit('2026-06-17')))
  expect(answers.map((answer) => answer.inserted).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
  expect(await earned('ana')).toEqual({ '2026-06-17': 40 * 425 + 15_000 })
})

test.each(['credits', 'metric_days', 'lines', 'daily', 'commits'])(
  'I-02 a commit that fails while it writes %s leaves the day as it was',
  async (table) => {
    await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
    await commit('2026-06-17')
    const before = await payRows(stage)
    await plantLoads(stage, { day: '2026-06-17', count: 4, people: ['arjun', 'priya'], role: 'SALES' })
    await failOnSecondRowOf(table)
    const answer = await stage
      .as('grace')
      .ask(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
    expect(answer.status).toBe(500)
    expect(await payRows(stage)).toEqual(before)
    await stage.sql(`drop trigger planted on incentives.${table}`)
    await commit('2026-06-17')
    expect(await earned('arjun')).toEqual({ '2026-06-17': 7_500 })
  },
)

/** Of a table that gets a single row, on the first. */
async function failOnSecondRowOf(table: string): Promise<void> {
  await stage.sql(`create sequence incentives.planted_${table}`)
  await stage.sql(`grant usage on sequence incentives.planted_${table} to holdfast_app`)
  await stage.sql(`create function incentives.planted_${table}() returns trigger language plpgsql as $$ begin
    if nextval('incentives.planted_${table}') >= ${table === 'commits' ? 1 : 2} then raise exception 'planted'; end if;
    return new; end $$`)
  await stage.sql(
    `create trigger planted before insert or update on incentives.${table} for each row execute function incentives.planted_${table}()`,
  )
}

test('a day that is still to come is refused, and gets no line when its credits come early', async () => {
  const answer = await stage
    .as('grace')
    .ask(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-19' })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 422, code: 'day.in_future' })
  await plantLoads(stage, { day: '2026-06-19', people: ['arjun'], role: 'SALES' })
  await commit('2026-06-18')
  expect(await earned('arjun')).toEqual({})
  stage.clock.set('2026-06-20T13:00:00.000Z')
  await commit('2026-06-19')
  expect(await earned('arjun')).toEqual({ '2026-06-19': 2_500 })
})

test('a commit is for heads, finance and administrators of the venture', async () => {
  const statuses: Record<string, number> = {}
  for (const person of ['arjun', 'dana', 'ruth', 'farah', 'nobody', 'omar', 'grace', 'sam', 'meera'] as const) {
    const ask = { ventureId: VENTURES.northline.id, date: '2026-06-17' }
    statuses[person] = (await stage.as(person).ask(contract.incentives.commitDay, ask)).status
  }
  const refused = { arjun: 403, dana: 403, ruth: 403, farah: 403, nobody: 403 }
  expect(statuses).toEqual({ ...refused, omar: 200, grace: 200, sam: 200, meera: 200 })
})

test('I-10 a test load, a test person and work after a deactivation pay nothing', async () => {
  await plantLoads(stage, { day: '2026-06-15', people: ['arjun'], role: 'SALES' })
  await stage.sql('update freight.loads set is_test = true')
  await plantLoads(stage, { day: '2026-06-15', people: ['priya'], role: 'SALES' })
  await stage.sql('update identity.users set is_test = true where id = $1', [PEOPLE.priya.id])
  await plantLoads(stage, { day: '2026-06-15', people: ['ana'], role: 'DISPATCH' })
  await plantLoads(stage, { day: '2026-06-16', people: ['ana'], role: 'DISPATCH' })
  await stage.sql(`update identity.users set deactivated_on = '2026-06-15' where id = $1`, [PEOPLE.ana.id])
  for (const day of ['2026-06-15', '2026-06-16']) await commit(day)
  expect([await earned('arjun'), await earned('priya'), await earned('ana')]).toEqual([{}, {}, { '2026-06-15': 425 }])
})

test('a load billed before the venture went live makes no credit and no pay', async () => {
  await stage.sql(`update ventures.ventures set live_from = '2026-06-16' where id = $1`, [VENTURES.northline.id])
  await plantLoads(stage, { day: '2026-06-15', people: ['arjun'], role: 'SALES', bill: 900_000 })
  await plantLoads(stage, { day: '2026-06-16', people: ['arjun'], role: 'SALES' })
  await commit('2026-06-15')
  await commit('2026-06-16')
  expect(await earned('arjun')).toEqual({ '2026-06-16': 2_500 })
  expect(await stage.sql('select work_day from incentives.credits')).toEqual([{ work_day: '2026-06-16' }])
})
