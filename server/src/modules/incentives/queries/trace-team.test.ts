import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PLANS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { lockPay } from '../testing/lock-pay.ts'

const northline = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `with version as (
      insert into incentives.plan_versions (venture_id, plan_id, number, starts_on) values ($1, $2, 9, '2026-01-01') returning id
    ) insert into incentives.rules (venture_id, version_id, position, rule_key, rule) select $1, id, 1, 'team', $3 from version`,
    [northline, await otherPlan(), JSON.stringify(TEAM)],
  )
  await stage.sql(`update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where number = 9`)
  await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['ana', 'dana'], role: 'DISPATCH' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-17' })
})
afterAll(() => stage.close())

const TEAM = {
  ruleKey: 'team',
  name: 'Loads of the team',
  of: 'team',
  jobRole: 'DISPATCH',
  metricKey: 'loads_completed',
  calcType: 'FLAT_PER_UNIT',
  rate: '2',
  currency: 'USD',
  config: {},
  accumulate: 'month',
}

async function otherPlan(): Promise<string> {
  const [plan] = await stage.sql<{ id: string }>(
    `insert into incentives.plans (venture_id, name, currency) select venture_id, 'Teams', currency from incentives.plans where id = $1 returning id`,
    [PLANS.northline.id],
  )
  return plan?.id ?? ''
}

async function loadOf(name: string): Promise<string> {
  const [credit] = await stage.sql<{ load_id: string }>(
    `select c.load_id from freight.load_credits c join identity.users u on u.id = c.user_id where u.name = $1`,
    [name],
  )
  return credit?.load_id ?? ''
}

const paidBy = async (loadId: string, by: PersonName) => {
  const { items } = await stage.as(by).call(contract.incentives.traceRecord, { loadId })
  return items.map(({ person, lines }) => [person.name, lines.map(({ ruleKey, amount }) => [ruleKey, amount.minor])])
}

test('a load of the team says what it paid to those above, as far as their pay is seen; never to its own leader', async () => {
  const anas = await loadOf('Ana Whitfield')
  const hers = [
    'Ana Whitfield',
    [
      ['loads-dispatched', 425],
      ['month-of-forty', 0],
    ],
  ]
  expect(await paidBy(anas, 'ana')).toEqual([hers])
  expect(await paidBy(anas, 'dana')).toEqual([hers, ['Dana Kowalski', [['team', 200]]]])
  expect(await paidBy(anas, 'grace')).toEqual([
    hers,
    ['Omar Haddad', [['team', 400]]],
    ['Dana Kowalski', [['team', 200]]],
  ])
  const danas = await loadOf('Dana Kowalski')
  expect(await paidBy(danas, 'dana')).toEqual([
    [
      'Dana Kowalski',
      [
        ['loads-dispatched', 425],
        ['month-of-forty', 0],
      ],
    ],
  ])
})

test('a line of a team opens to whose work it was', async () => {
  const [line] = await stage.sql<{ id: string }>(
    `select l.id from incentives.lines l join identity.users u on u.id = l.user_id where u.name = 'Omar Haddad'`,
  )
  const trace = await stage.as('omar').call(contract.incentives.traceLine, { id: line?.id ?? '' })
  expect(trace.credits.map(({ worker, counted }) => [worker?.name, counted]).sort()).toEqual([
    ['Ana Whitfield', '1'],
    ['Dana Kowalski', '1'],
  ])
  expect([trace.line.amount.minor, trace.agrees]).toEqual([400, true])
  const span = { ventureId: northline, from: '2026-06-01', to: '2026-06-18' }
  expect((await stage.as('grace').call(contract.incentives.verifyPay, span)).differences).toEqual([])
})

test('a locked line of a team keeps who the team was, whatever membership is dated back', async () => {
  const [line] = await stage.sql<{ id: string }>(
    `select l.id from incentives.lines l join identity.users u on u.id = l.user_id where u.name = 'Omar Haddad'`,
  )
  const trace = async () => stage.as('omar').call(contract.incentives.traceLine, { id: line?.id ?? '' })
  const before = await trace()
  await lockPay(stage, { userId: PEOPLE.omar.id, from: '2026-06-01', to: '2026-06-17' })
  await stage.sql(`update ventures.memberships set reports_to = null where user_id = $1`, [PEOPLE.dana.id])
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-17' })
  expect(await stage.sql('select amount_minor from incentives.adjustments')).toEqual([{ amount_minor: -400 }])
  expect((await trace()).credits).toEqual(before.credits)
  const span = { ventureId: northline, from: '2026-06-01', to: '2026-06-18' }
  expect((await stage.as('grace').call(contract.incentives.verifyPay, span)).differences).toEqual([])
})
