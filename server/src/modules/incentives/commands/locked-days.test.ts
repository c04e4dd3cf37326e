import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { draftPay, lockPay, unlockPay } from '../testing/lock-pay.ts'
import { payRows } from '../testing/pay-rows.ts'

const northline = VENTURES.northline.id
const arjun = PEOPLE.arjun.id

let stage: Stage
/** 1 to 15 June of Arjun's dollars, as an approved payout locks them. */
let locked: string
beforeEach(async () => {
  stage = await openStage()
  for (const day of ['2026-06-10', '2026-06-16'])
    await plantLoads(stage, { day, people: ['arjun'], role: 'SALES', bill: 300_000, cost: 200_000 })
  await commit('2026-06-10', '2026-06-16')
  locked = await lockPay(stage, { userId: arjun, from: '2026-06-01', to: '2026-06-15' })
})
afterEach(() => stage.close())

async function commit(...days: string[]) {
  const counts = []
  for (const date of days)
    counts.push(await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date }))
  return counts.at(-1)
}

const setCost = (day: string, minor: number) =>
  stage.sql('update freight.loads set cost_minor = $1, version = version + 1 where billing_date = $2', [minor, day])

const daily = () => stage.sql('select day, amount_minor from incentives.daily where user_id = $1 order by day', [arjun])
const adjustments = () =>
  stage.sql(
    'select kind, work_day, booked_on, amount_minor from incentives.adjustments where user_id = $1 order by booked_on, work_day',
    [arjun],
  )
const verify = async () =>
  (
    await stage
      .as('grace')
      .call(contract.incentives.verifyPay, { ventureId: northline, from: '2026-06-01', to: '2026-06-18' })
  ).differences

describe('a locked day', () => {
  test('keeps what it paid; what it should have paid is booked today, and later days see what is true', async () => {
    await setCost('2026-06-10', 100_000)
    expect(await commit('2026-06-10')).toMatchObject({ updated: 1, adjustments: 1 })
    expect(await daily()).toEqual([
      { day: '2026-06-10', amount_minor: 5000 },
      { day: '2026-06-16', amount_minor: 5000 },
    ])
    expect(await adjustments()).toEqual([
      { kind: 'RECOMPUTE', work_day: '2026-06-10', booked_on: '2026-06-18', amount_minor: 5000 },
    ])
    expect(await stage.sql(`select to_date ->> 'value' as value from incentives.lines order by day`)).toEqual([
      { value: '1000' },
      { value: '3000' },
    ])
    expect(await verify()).toEqual([])
  })

  test('corrected twice has one adjustment, which keeps its day; corrected back, it has none', async () => {
    await setCost('2026-06-10', 100_000)
    await commit('2026-06-10')
    stage.clock.set('2026-06-19T13:12:00.000Z')
    await setCost('2026-06-10', 250_000)
    expect(await commit('2026-06-10')).toMatchObject({ adjustments: 1 })
    expect(await adjustments()).toMatchObject([{ booked_on: '2026-06-18', amount_minor: -2500 }])
    const before = await payRows(stage)
    expect(await commit('2026-06-10')).toMatchObject({ inserted: 0, updated: 0, deleted: 0, adjustments: 0 })
    expect(await payRows(stage)).toEqual(before)
    await setCost('2026-06-10', 200_000)
    await commit('2026-06-10')
    expect(await adjustments()).toEqual([])
    expect(await verify()).toEqual([])
  })

  test('whose adjustment was locked in its turn is corrected by another, and what a person granted is left alone', async () => {
    await stage.sql(
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
        select venture_id, user_id, currency, 'GRANTED', plan_id, rule_key, day, '2026-06-17', 700, 'Agreed', now()
        from incentives.lines where day = '2026-06-10'`,
    )
    await setCost('2026-06-10', 100_000)
    await commit('2026-06-10')
    stage.clock.set('2026-06-22T13:12:00.000Z')
    await lockPay(stage, { userId: arjun, from: '2026-06-16', to: '2026-06-20' })
    await setCost('2026-06-10', 150_000)
    await commit('2026-06-10')
    expect(await adjustments()).toEqual([
      { kind: 'GRANTED', work_day: '2026-06-10', booked_on: '2026-06-17', amount_minor: 700 },
      { kind: 'RECOMPUTE', work_day: '2026-06-10', booked_on: '2026-06-18', amount_minor: 5000 },
      { kind: 'RECOMPUTE', work_day: '2026-06-10', booked_on: '2026-06-22', amount_minor: -2500 },
    ])
    expect(await verify()).toEqual([])
  })

  test('without pay gets an adjustment for work that comes late, and no line', async () => {
    await plantLoads(stage, { day: '2026-06-12', people: ['arjun'], role: 'SALES', bill: 300_000, cost: 200_000 })
    await commit('2026-06-12')
    expect(await daily()).toHaveLength(2)
    expect(await adjustments()).toMatchObject([{ work_day: '2026-06-12', amount_minor: 5000 }])
    expect(await verify()).toEqual([])
  })

  test('opens again with a void: the next commit writes it anew and takes its adjustment back', async () => {
    await setCost('2026-06-10', 100_000)
    await commit('2026-06-10')
    await unlockPay(stage, locked)
    await commit('2026-06-10')
    expect(await adjustments()).toEqual([])
    expect(await daily()).toMatchObject([{ amount_minor: 10_000 }, { amount_minor: 5000 }])
    expect(await verify()).toEqual([])
  })

  test('of which two corrections are open after a void is corrected by one of them, to the same sum', async () => {
    await setCost('2026-06-10', 100_000)
    await commit('2026-06-10')
    stage.clock.set('2026-06-22T13:12:00.000Z')
    const second = await lockPay(stage, { userId: arjun, from: '2026-06-16', to: '2026-06-20' })
    await setCost('2026-06-10', 150_000)
    await commit('2026-06-10')
    expect(await adjustments()).toMatchObject([{ amount_minor: 5000 }, { amount_minor: -2500 }])
    await unlockPay(stage, second)
    await commit('2026-06-10')
    expect(await adjustments()).toMatchObject([{ booked_on: '2026-06-18', amount_minor: 2500 }])
    expect(await verify()).toEqual([])
  })

  test('without lines accuses a correction that nothing in the facts asks for', async () => {
    await stage.sql(
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
        select venture_id, user_id, currency, 'RECOMPUTE', plan_id, rule_key, '2026-06-12', '2026-06-18', 50000, 'x', now()
        from incentives.lines where day = '2026-06-10'`,
    )
    expect(await verify()).toMatchObject([
      { kind: 'facts', day: '2026-06-12', stored: { minor: 50_000 }, computed: { minor: 0 } },
    ])
  })

  test('shows the credits that it was paid by, also after they changed twice', async () => {
    const [line] = await stage.sql<{ id: string }>(`select id from incentives.lines where day = '2026-06-10'`)
    const before = await stage.as('arjun').call(contract.incentives.traceLine, { id: line?.id ?? '' })
    for (const cost of [100_000, 50_000]) {
      await setCost('2026-06-10', cost)
      await commit('2026-06-10')
    }
    const after = await stage.as('arjun').call(contract.incentives.traceLine, { id: line?.id ?? '' })
    expect(after.credits).toEqual(before.credits)
    expect(after.credits).toMatchObject([{ counted: '1000' }])
    expect([before.isLocked, after.isLocked, after.agrees]).toEqual([true, true, true])
    expect(await stage.sql('select from incentives.kept_credits')).toHaveLength(2)
    expect(await verify()).toEqual([])
    await stage.sql(`update incentives.kept_credits set measures[3] = 5`)
    expect(await verify()).toMatchObject([{ kind: 'credits', day: '2026-06-10' }])
  })
})

describe('the database itself', () => {
  test.each([
    ['a line', `update incentives.lines set reason = 'other' where day = '2026-06-10'`],
    ['a line', `delete from incentives.lines where day = '2026-06-10'`],
    ['a line moved into it', `update incentives.lines set day = '2026-06-11' where day = '2026-06-16'`],
    ['a daily sum', `update incentives.daily set amount_minor = 1 where day = '2026-06-10'`],
    [
      'a day without a row',
      `insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
      select venture_id, user_id, '2026-06-11', currency, 1, 0, commit_id from incentives.daily limit 1`,
    ],
    [
      'an adjustment booked on it',
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
      select venture_id, user_id, currency, 'GRANTED', plan_id, rule_key, day, '2026-06-14', 5, 'x', now() from incentives.lines where day = '2026-06-10'`,
    ],
  ])('refuses to change %s of an approved, paid or returned period', async (_, statement) => {
    const refused = () => expect(stage.sql(statement)).rejects.toMatchObject({ constraint: 'pay_locked' })
    await refused()
    const paid = await stage
      .as('grace')
      .call(contract.payouts.payPayout, { id: locked, version: 2, paidOn: '2026-06-18' })
    await refused()
    const reason = 'The account was closed'
    await stage.as('grace').call(contract.payouts.returnPayout, { id: locked, version: paid.version, reason })
    await refused()
  })

  test('I-25 takes no second payout of a person over the same days, unless the first is void', async () => {
    const overlapping = { userId: arjun, from: '2026-06-01', to: '2026-06-02' }
    await expect(draftPay(stage, overlapping)).rejects.toMatchObject({ constraint: 'payouts_one_at_a_time' })
    await unlockPay(stage, locked)
    await draftPay(stage, overlapping)
  })
})
