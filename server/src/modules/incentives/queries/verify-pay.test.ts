import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { payRows } from '../testing/pay-rows.ts'

const JUNE = { ventureId: VENTURES.northline.id, from: '2026-06-01', to: '2026-06-30' }

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-16', count: 2, people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-17', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
  for (const date of ['2026-06-16', '2026-06-17'])
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date })
})
afterEach(() => stage.close())

const verify = () => stage.as('grace').call(contract.incentives.verifyPay, JUNE)

test('verification settles every line again and finds nothing to say about sound pay', async () => {
  expect(await verify()).toEqual({ checkedLines: 3, differences: [] })
})

test.each([
  [
    'an amount',
    `update incentives.lines set amount_minor = amount_minor + 1, settled_to_date_minor = settled_to_date_minor + 1 where day = '2026-06-17'`,
    ['daily', 'facts', 'line'],
  ],
  ['a value', `update incentives.lines set to_date = '{"value": "1"}' where day = '2026-06-17'`, ['facts', 'line']],
  ['a day’s sum', `update incentives.daily set amount_minor = amount_minor + 1 where day = '2026-06-17'`, ['daily']],
  ['a lost line', `delete from incentives.lines where day = '2026-06-17'`, ['daily', 'facts']],
  ['a credit', `update incentives.credits set share = 0.5 where work_day = '2026-06-17'`, ['credits']],
  [
    'a fingerprint',
    `update incentives.lines set credit_digest = repeat('0', 64) where day = '2026-06-17'`,
    ['credits'],
  ],
  ['a changed load', `update freight.loads set cost_minor = 1 where billing_date = '2026-06-17'`, ['credits', 'facts']],
  [
    'a load that is gone',
    `update freight.loads set voided_at = now(), void_reason = 'Twice' where billing_date = '2026-06-17'`,
    ['credits', 'facts'],
  ],
  ['a reason', `update incentives.lines set reason = 'gate' where day = '2026-06-17'`, ['facts']],
  ['what was not measured', `update incentives.lines set unmeasured = 7 where day = '2026-06-17'`, ['facts']],
  [
    'a rate of exchange',
    `update incentives.lines set fx = '{"from": "USD", "to": "EUR", "day": "2026-06-17", "rate": "2"}' where day = '2026-06-17'`,
    ['facts'],
  ],
  [
    'an own rate',
    `update incentives.lines set override = '{"rate": "0.05", "startsOn": "2026-06-17", "endsOn": null}' where day = '2026-06-17'`,
    ['facts'],
  ],
  [
    'a value of a condition',
    `update incentives.lines set to_date = to_date || '{"metrics": {"loads_completed": "9"}}' where day = '2026-06-17'`,
    ['facts'],
  ],
  ['a sum of credits', `update incentives.metric_days set numerator = 0 where work_day = '2026-06-17'`, ['sums']],
  [
    'a correction of an open day',
    `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
      select venture_id, user_id, currency, 'RECOMPUTE', plan_id, rule_key, day, day, 99900, 'x', now() from incentives.lines where day = '2026-06-17'`,
    ['facts'],
  ],
])('verification finds %s that was tampered with, and a commit puts it right', async (_what, tampering, kinds) => {
  await stage.sql(tampering)
  const { differences } = await verify()
  expect([...new Set(differences.map((difference) => difference.kind))].sort()).toEqual(kinds)
  expect(new Set(differences.map((difference) => difference.day))).toEqual(new Set(['2026-06-17']))
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
  expect((await verify()).differences).toEqual([])
})

test('a preview shows the day as the facts have it now beside what is stored, and writes nothing', async () => {
  await plantLoads(stage, { day: '2026-06-17', people: ['arjun'], role: 'SALES', bill: 100_000, cost: 60_000 })
  const before = await payRows(stage)
  const { items } = await stage
    .as('omar')
    .call(contract.incentives.previewDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
  expect(
    items.map(({ person, currency, storedMinor, computedMinor }) => [
      person.name,
      currency,
      storedMinor,
      computedMinor,
    ]),
  ).toEqual([
    ['Arjun Mehta', 'USD', 2_500, 4_500],
    ['Priya Nair', 'USD', 2_500, 2_500],
  ])
  expect(await payRows(stage)).toEqual(before)
  await stage.as('omar').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
  const again = await stage
    .as('omar')
    .call(contract.incentives.previewDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
  for (const { storedMinor, computedMinor } of again.items) expect(storedMinor).toBe(computedMinor)
})

test('verification and preview are for those who may see or commit the whole venture', async () => {
  const statuses = async (person: 'arjun' | 'dana' | 'ruth' | 'farah') => [
    (await stage.as(person).ask(contract.incentives.verifyPay, JUNE)).status,
    (
      await stage
        .as(person)
        .ask(contract.incentives.previewDay, { ventureId: VENTURES.northline.id, date: '2026-06-17' })
    ).status,
  ]
  expect(await statuses('arjun')).toEqual([403, 403])
  expect(await statuses('dana')).toEqual([403, 403])
  expect(await statuses('ruth')).toEqual([200, 403])
  expect(await statuses('farah')).toEqual([403, 403])
})
