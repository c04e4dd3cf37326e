import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { floorView } from './floor-view.ts'
import { floorRows } from './queries/floor-rows.ts'

const ventureId = VENTURES.callbridge.id
const AGENTS = 1_000
const CALLS_A_DAY = 50_000
const MOST_MS = 200

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `with made as (
       insert into identity.users (name, email) select 'Agent ' || n, 'agent' || n || '@holdfast.example' from generate_series(1, $2::int) n returning id
     ), people as (
       insert into ventures.people (venture_id, user_id) select $1, id from made returning user_id
     )
     insert into bpo.agents (venture_id, user_id) select $1, user_id from people`,
    [ventureId, AGENTS],
  )
  await stage.sql(
    `insert into bpo.call_logs (venture_id, campaign_id, agent_id, direction, started_at, started_on, ended_at, connected, dials, deal_won,
       revenue_minor, currency, created_at)
     select $1, (array[$2, $3]::uuid[])[1 + n % 2], a.ids[1 + n % $4::int], 'OUTBOUND', t, '2026-06-18'::date - d,
       case when d > 0 or n % 500 > 0 then t + interval '2 minutes' end, n % 3 = 0, 1, n % 40 = 0, 100, 'INR', t
     from (select array_agg(id order by id) as ids from bpo.agents where venture_id = $1) a,
       generate_series(0, 2) d, generate_series(1, $5::int) n,
       lateral (select timestamptz '2026-06-18T12:00Z' - d * interval '1 day' + n * interval '80 milliseconds' as t) g`,
    [ventureId, CAMPAIGNS.solar.id, CAMPAIGNS.helpdesk.id, AGENTS, CALLS_A_DAY],
  )
  await stage.sql('analyze bpo.call_logs, bpo.agents, identity.users, ventures.people')
}, 120_000)
afterAll(() => stage.close())

it('B-03 a floor of 1,000 agents and 50,000 calls is read along the index of the day, of its late ends, and that of open calls', async () => {
  const now = stage.clock.now()
  const caller = systemCaller([ventureId], now)
  const plans = await plansOf(stage, caller, (db) => floorRows(db, ventureId, 'INR', now), { andRun: true })
  expect(plans.some((plan) => plan.includes('call_logs_open'))).toBe(true)
  const today = plans.find((plan) => plan.includes('call_logs_floor'))
  expect(today).toBeDefined()
  expect(plans.some((plan) => plan.includes('call_logs_ends'))).toBe(true)
  expect(plans.join('\n')).not.toContain('Seq Scan on call_logs')
})

it(`B-03 it takes less than ${MOST_MS} ms, asked and put together`, async () => {
  const now = stage.clock.now()
  const of = { ventureId, currency: 'INR', now }
  const asked = async () => {
    const begun = performance.now()
    const rows = await stage.system.database.read(systemCaller([ventureId], now), (db) =>
      floorRows(db, ventureId, 'INR', now),
    )
    const floor = floorView(rows, of, null)
    const took = performance.now() - begun
    expect(floor.agents.length).toBeGreaterThanOrEqual(AGENTS)
    expect(floor.today.calls).toBe(CALLS_A_DAY)
    return took
  }
  await asked()
  const times: number[] = []
  for (let n = 0; n < 30 && !times.some((took) => took < MOST_MS); n += 1) times.push(await asked())
  // The quickest: a machine that is busy with something else says nothing about the question.
  expect(Math.min(...times)).toBeLessThan(MOST_MS)
})
