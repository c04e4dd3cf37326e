import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { northlineJune, plantAdjustment } from '../testing/northline-june.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await northlineJune(stage)
  await plantAdjustment(stage, 'ana', -1240)
})
afterAll(() => stage.close())

const JUNE = { from: '2026-06-01', to: '2026-06-30' }

test('one’s own pay as a file: a row per line and adjustment, exact amounts, and no formula of a plan’s name', async () => {
  const { body, headers } = await stage.as('ana').ask(contract.incentives.exportMyPay, JUNE)
  expect(headers['content-disposition']).toContain('My pay 2026-06-01 to 2026-06-30.csv')
  const rows = String(body).replace('\uFEFF', '').trim().split('\r\n')
  expect(rows[0]).toBe(
    'Venture,Person,Day,Kind,Day of the work,Plan,Version,Rule,Measured,Value to date,Amount,Currency,Reason',
  )
  expect(rows.slice(1).toSorted()).toEqual([
    "Northline Freight,Ana Whitfield,2026-06-16,Line,2026-06-16,'=1+1 Extras,1,Capped,completed loads,2,20.00,USD,",
    "Northline Freight,Ana Whitfield,2026-06-16,Line,2026-06-16,'=1+1 Extras,1,Five first,completed loads,2,0.00,USD,A condition of the rule is not met.",
    "Northline Freight,Ana Whitfield,2026-06-16,Line,2026-06-16,'=1+1 Extras,1,Steps,completed loads,2,10.00,USD,",
    'Northline Freight,Ana Whitfield,2026-06-16,Line,2026-06-16,Northline Sales 2026,1,Loads delivered,completed loads,2,8.50,USD,',
    'Northline Freight,Ana Whitfield,2026-06-16,Line,2026-06-16,Northline Sales 2026,1,Month of 40,completed loads,2,0.00,USD,The target is not reached yet.',
    'Northline Freight,Ana Whitfield,2026-06-17,"Adjustment, granted",2026-05-29,Northline Sales 2026,,Loads delivered,,,-12.40,USD,Carrier cost corrected',
  ])
})

test('I-19 one’s own file holds nobody else’s pay, and a venture’s file everybody’s of that venture', async () => {
  const own = await stage.as('arjun').ask(contract.incentives.exportMyPay, JUNE)
  expect(String(own.body)).not.toContain('Ana Whitfield')
  const all = await stage.as('grace').ask(contract.incentives.exportPay, { ...JUNE, ventureId: VENTURES.northline.id })
  expect(String(all.body).trim().split('\r\n')).toHaveLength(1 + 7 + 1)
})

test('a file of more rows than a batch holds every line once', async () => {
  await stage.sql(
    `with days as (select '2025-01-01'::date + n as day from generate_series(0, 364) n), d as (
      insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
      select $1, $2, day, 'USD', 300, 3, (select id from incentives.commits where venture_id = $1 limit 1) from days
      returning day
    )
    insert into incentives.lines (venture_id, user_id, day, currency, plan_id, version_id, rule_key, amount_minor, settled_to_date_minor,
      settled_before_minor, to_date, reason, credit_digest)
    select $1, $2, d.day, 'USD', v.plan_id, v.id, r.rule_key, 100, 100, 0, '{"value":"1"}', '', ''
    from d, incentives.plan_versions v join incentives.rules r on r.version_id = v.id where v.id = $3`,
    [VENTURES.northline.id, PEOPLE.daniel.id, PLANS.northline.versionId],
  )
  const { body } = await stage
    .as('daniel')
    .ask(contract.incentives.exportMyPay, { from: '2025-01-01', to: '2025-12-31' })
  const rows = String(body).trim().split('\r\n').slice(1)
  expect(rows).toHaveLength(1095)
  expect(new Set(rows).size).toBe(1095)
})
