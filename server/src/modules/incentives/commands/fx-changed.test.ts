import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const northline = VENTURES.northline.id

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-16', people: ['arjun'], role: 'SALES', bill: 300_000, cost: 200_000 })
  await stage.sql(`update freight.loads set currency = 'CAD'`)
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-16' })
})
afterEach(() => stage.close())

const rate = (day: string, value: string, pair = "'CAD', 'USD'") =>
  stage.sql(
    `insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at) values (${pair}, $1, $2, 'test', now())
      on conflict (from_currency, to_currency, day) do update set rate = excluded.rate`,
    [day, value],
  )
const line = async () => {
  await stage.settle()
  const [row] = await stage.sql<object>(
    `select amount_minor, to_date ->> 'value' as value, unmeasured, reason, credit_sum::text from incentives.lines where user_id = $1`,
    [PEOPLE.arjun.id],
  )
  return row
}

test('I-09 money of another currency counts by the rate of its day as soon as that is known, and follows its changes', async () => {
  expect(await line()).toMatchObject({ amount_minor: 0, value: null, unmeasured: 1, reason: 'no_data' })
  await rate('2026-06-08', '0.9')
  expect(await line()).toMatchObject({ value: null })
  await rate('2026-06-09', '0.7')
  expect(await line()).toMatchObject({ amount_minor: 3500, value: '700', unmeasured: 0, credit_sum: '700' })
  await rate('2026-06-15', '0.73125')
  expect(await line()).toMatchObject({ amount_minor: 3656, value: '731.25' })
  await rate('2026-06-17', '0.9')
  await rate('2026-06-16', '1.4', "'USD', 'CAD'")
  expect(await line()).toMatchObject({ amount_minor: 3656, value: '731.25' })
  await rate('2026-06-15', '0.5')
  expect(await line()).toMatchObject({ amount_minor: 2500, value: '500' })
  const span = { ventureId: northline, from: '2026-06-01', to: '2026-06-18' }
  expect((await stage.as('grace').call(contract.incentives.verifyPay, span)).differences).toEqual([])
})

test('a rate tells every venture whose money it may convert, whoever records it, and no other', async () => {
  await rate('2026-06-16', '0.7')
  expect(
    await stage.sql(
      `select v.code, e.days from platform.events e join ventures.ventures v on v.id = e.venture_id where e.type = 'incentives.fx_changed' order by 1`,
    ),
  ).toMatchObject(
    ['HI', 'NL'].map((code) => ({ code, days: expect.arrayContaining(['2026-06-16', '2026-06-23']) as unknown })),
  )
})

test('a rate that converts only what was brought into the first day live tells of that day', async () => {
  await stage.sql(`update ventures.ventures set live_from = '2026-06-15' where id = $1`, [northline])
  await rate('2026-06-07', '0.9', "'USD', 'EUR'")
  await rate('2026-06-06', '0.9', "'USD', 'EUR'")
  expect(
    await stage.sql(`select days from platform.events where type = 'incentives.fx_changed' and venture_id = $1`, [
      northline,
    ]),
  ).toEqual([{ days: ['2026-06-15'] }])
})

test('the pay of a plan in another currency is converted by the rate of the work day, which stands on the line', async () => {
  await rate('2026-06-16', '0.7')
  await stage.sql(`
    with plan as (
      insert into incentives.plans (venture_id, name, currency) values ('${northline}', 'In euros', 'EUR') returning id
    ), version as (
      insert into incentives.plan_versions (venture_id, plan_id, number, starts_on) select '${northline}', id, 1, '2026-01-01' from plan returning id
    )
    insert into incentives.rules (venture_id, version_id, position, rule_key, rule)
      select '${northline}', id, 1, 'euros', '{"ruleKey":"euros","name":"Margin","jobRole":"SALES","of":"own","metricKey":"loads_margin",
        "calcType":"PERCENT_OF_METRIC","rate":"0.1","currency":"EUR","config":{},"accumulate":"month"}' from version`)
  await stage.sql(
    `update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where status = 'DRAFT'`,
  )
  await rate('2026-06-14', '0.9', "'USD', 'EUR'")
  await stage.settle()
  expect(await stage.sql(`select currency, amount_minor, fx from incentives.lines where rule_key = 'euros'`)).toEqual([
    { currency: 'EUR', amount_minor: 6300, fx: { from: 'USD', to: 'EUR', day: '2026-06-14', rate: '0.9' } },
  ])
  expect(await stage.sql('select currency, amount_minor from incentives.daily order by currency')).toEqual([
    { currency: 'EUR', amount_minor: 6300 },
    { currency: 'USD', amount_minor: 3500 },
  ])
})
