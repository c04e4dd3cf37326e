import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { commitDays, draft, NORTHLINE, openPaidDays } from '../../payouts/testing/paid-days.ts'
import { plantPlan } from '../../statements/testing/plant-plan.ts'
import { commitTenth, earnedBefore, exceptionsOf, grant, makeRun, oddLoad, saysOf } from '../testing/fortnight.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const numberOf = async (id: string) =>
  (await stage.sql<{ number: string }>('select number from freight.loads where id = $1', [id]))[0]?.number

/** Whose drafts of the run something stands in the way of, by name. */
async function stopped(runId: string): Promise<Record<string, number>> {
  const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId })
  return Object.fromEntries(items.map(({ person, openExceptions }) => [person.name, openExceptions]))
}

describe('an exception is open until what it tells of is put right:', () => {
  test('a load that nobody is credited with stands in the way of everybody', async () => {
    const runId = await makeRun(stage)
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 0 })
    const id = await oddLoad(stage, 'arjun', `miles = 1`)
    await stage.sql('delete from freight.load_credits where load_id = $1', [id])
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'UNCREDITED')).toEqual([
      `Load ${await numberOf(id)} of 10 June, 2,500.00 USD, is credited to nobody.`,
    ])
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 1, 'Priya Nair': 1 })
    await stage.sql(`insert into freight.load_credits values ($1, $2, 'SALES', $3, 1)`, [
      NORTHLINE,
      id,
      PEOPLE.priya.id,
    ])
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'UNCREDITED')).toEqual([])
  })

  test('only loads that are delivered, of the days of the period', async () => {
    const runId = await makeRun(stage)
    const id = await oddLoad(stage, 'arjun', `billing_date = '2026-06-15'`)
    await stage.sql('delete from freight.load_credits where load_id = $1', [id])
    await commitDays(stage, '2026-06-10', '2026-06-15')
    expect(await saysOf(stage, runId, 'UNCREDITED')).toEqual([])
    await stage.sql(`update freight.loads set billing_date = '2026-06-14' where id = $1`, [id])
    expect(await saysOf(stage, runId, 'UNCREDITED')).toHaveLength(1)
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, billing_date, created_at, created_on)
       select venture_id, 'On its way', 'OPEN', customer_id, origin_city, origin_state, destination_city, destination_state,
         equipment, currency, bill_minor, billing_date, created_at, created_on from freight.loads where id = $1`,
      [id],
    )
    expect(await saysOf(stage, runId, 'UNCREDITED')).toHaveLength(1)
    await stage.sql(`update freight.loads set voided_at = now(), void_reason = 'Twice' where id = $1`, [id])
    expect(await saysOf(stage, runId, 'UNCREDITED')).toEqual([])
  })

  test('a load in another currency without a rate stands in the way of whoever is credited with it', async () => {
    const runId = await makeRun(stage)
    const id = await oddLoad(stage, 'arjun', `currency = 'CAD'`)
    expect(await saysOf(stage, runId, 'UNRATED')).toEqual([
      `Load ${await numberOf(id)} of 10 June, 2,500.00 CAD, has no rate of exchange into USD.`,
    ])
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 1, 'Priya Nair': 0 })
    await stage.sql(`insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at)
      values ('CAD', 'USD', '2026-06-08', 0.73, 'a bank', now())`)
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'UNRATED')).toEqual([])
  })

  test('a day of which a plan in another currency can convert nothing stands in the way of everybody', async () => {
    await plantPlan(stage, {
      name: 'Rupees',
      currency: 'INR',
      rules: [
        {
          ruleKey: 'rupees',
          name: 'Rupees',
          jobRole: 'SALES',
          of: 'own',
          metricKey: 'loads_revenue',
          calcType: 'PERCENT_OF_METRIC',
          rate: '0.01',
          currency: 'INR',
          config: {},
        },
      ],
    })
    const runId = await makeRun(stage)
    expect((await exceptionsOf(stage, runId, 'UNRATED')).map(({ day, says }) => [day, says])).toEqual([
      ['2026-06-02', expect.stringContaining('no rate of exchange from USD for 2 June')],
      ['2026-06-10', expect.stringContaining('Rupees pays INR')],
    ])
    await stage.sql(`insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at)
      values ('USD', 'INR', '2026-06-03', 83, 'a bank', now())`)
    expect((await exceptionsOf(stage, runId, 'UNRATED')).map(({ day }) => day)).toEqual(['2026-06-02'])
  })

  test('a load without a cost, where margin is paid', async () => {
    const runId = await makeRun(stage)
    const id = await oddLoad(stage, 'priya', 'cost_minor = null')
    expect(await saysOf(stage, runId, 'MISSING_BUY')).toEqual([
      `Load ${await numberOf(id)} of 10 June, 2,500.00 USD, has no cost, so that nothing is paid for its margin.`,
    ])
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 1 })
    await stage.sql('update freight.loads set cost_minor = 100000 where id = $1', [id])
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'MISSING_BUY')).toEqual([])
  })

  test('a load without a cost is none where no rule counts margin', async () => {
    const runId = await makeRun(stage)
    await oddLoad(stage, 'priya', 'cost_minor = null')
    await stage.sql('alter table incentives.rules disable trigger user')
    await stage.sql(`delete from incentives.rules where venture_id = $1 and rule_key = 'sales-margin'`, [NORTHLINE])
    expect(await saysOf(stage, runId, 'MISSING_BUY')).toEqual([])
    const { control } = await stage.as('meera').call(contract.payoutRuns.getPayoutRun, { id: runId })
    expect(control.credits).toEqual({ all: 4, rated: 4, rejected: [] })
  })

  test('a share of somebody who was deactivated before, or was no member', async () => {
    const runId = await makeRun(stage)
    const id = await oddLoad(stage, 'daniel', 'miles = 1')
    await stage.sql(
      `update identity.users set deactivated_at = '2026-06-10', deactivated_on = '2026-06-10' where id = $1`,
      [PEOPLE.daniel.id],
    )
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([])
    await stage.sql(`update identity.users set deactivated_on = '2026-06-09' where id = $1`, [PEOPLE.daniel.id])
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([
      `100% of load ${await numberOf(id)} of 10 June is credited to Daniel Reyes, who was deactivated on 9 June: it goes to nobody.`,
    ])
    await stage.sql(`update identity.users set deactivated_at = null, deactivated_on = null where id = $1`, [
      PEOPLE.daniel.id,
    ])
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-09' where user_id = $1`, [PEOPLE.daniel.id])
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([expect.stringContaining('who was no member on that day')])
    await stage.sql(`update ventures.memberships set ends_on = null where user_id = $1`, [PEOPLE.daniel.id])
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([])
    await stage.sql(`update identity.users set is_test = true where id = $1`, [PEOPLE.daniel.id])
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([expect.stringContaining('who is there for tests')])
    const { control } = await stage.as('meera').call(contract.payoutRuns.getPayoutRun, { id: runId })
    expect(control.credits).toEqual({
      all: 4,
      rated: 3,
      rejected: [{ reason: expect.stringContaining('tests'), count: 1 }],
    })
    await stage.sql('delete from freight.load_credits where load_id = $1', [id])
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'LOST_SHARE')).toEqual([])
  })

  test('a lost share stands in the way of who else is credited with the load', async () => {
    const runId = await makeRun(stage)
    const id = await oddLoad(stage, 'arjun', 'miles = 1')
    await stage.sql(`insert into freight.load_credits values ($1, $2, 'DISPATCH', $3, 1)`, [
      NORTHLINE,
      id,
      PEOPLE.daniel.id,
    ])
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-09' where user_id = $1`, [PEOPLE.daniel.id])
    await commitTenth(stage)
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 1, 'Priya Nair': 0 })
  })

  test('pay far from what is usual, once three fortnights before make it usual', async () => {
    await earnedBefore(stage, 'arjun', { '2026-05-20': 2000, '2026-05-05': 3000 })
    const runId = await makeRun(stage)
    expect(await saysOf(stage, runId, 'VARIANCE')).toEqual([])
    await earnedBefore(stage, 'arjun', { '2026-04-21': 1500, '2026-05-06': 500 })
    expect(await saysOf(stage, runId, 'VARIANCE')).toEqual([
      'Arjun Mehta earned 100.00 USD, 400% above the usual 20.00 USD.',
    ])
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 1, 'Priya Nair': 0 })
    await grant(stage, 'arjun', -7500)
    expect(await saysOf(stage, runId, 'VARIANCE')).toEqual([])
  })

  test('a sum below 0', async () => {
    await stage.sql(
      `insert into incentives.opening_carries (venture_id, user_id, currency, amount_minor, recorded_at) values ($1, $2, 'USD', -5001, now())`,
      [NORTHLINE, PEOPLE.priya.id],
    )
    const runId = await makeRun(stage)
    expect(await saysOf(stage, runId, 'NEGATIVE_NET')).toEqual([
      'Priya Nair comes to -0.01 USD: nothing is paid, and the next payout begins with it.',
    ])
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 1 })
    await stage.sql('update incentives.opening_carries set amount_minor = -5000')
    expect(await saysOf(stage, runId, 'NEGATIVE_NET')).toEqual([])
  })

  test('a person who is deactivated, in each of their currencies', async () => {
    await grant(stage, 'priya', 700, 'EUR')
    const runId = await makeRun(stage)
    expect(await saysOf(stage, runId, 'DEACTIVATED')).toEqual([])
    await stage.sql(
      `update identity.users set deactivated_at = '2026-06-12', deactivated_on = '2026-06-12' where id = $1`,
      [PEOPLE.priya.id],
    )
    expect((await saysOf(stage, runId, 'DEACTIVATED')).sort()).toEqual([
      'Priya Nair was deactivated on 12 June and comes to 50.00 USD.',
      'Priya Nair was deactivated on 12 June and comes to 7.00 EUR.',
    ])
    const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId })
    expect(items.map(({ openExceptions }) => openExceptions).sort()).toEqual([0, 1, 1])
  })

  test('a member who earned nothing, and why, which stands in no single payout’s way', async () => {
    const runId = await makeRun(stage)
    const nothing = await exceptionsOf(stage, runId, 'EARNS_NOTHING')
    expect(nothing.map(({ person }) => person?.name)).toEqual([
      'Ana Whitfield',
      'Dana Kowalski',
      'Daniel Reyes',
      'Grace Okafor',
      'Marcus Bell',
      'Omar Haddad',
    ])
    expect(nothing[0]?.says).toContain('Ana Whitfield earned nothing. Loads delivered: No work of these days counts')
    expect(nothing[2]?.says).toBe('Daniel Reyes earned nothing. No rule pays the job role.')
    expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 0 })
    await plantLoads(stage, { day: '2026-06-10', people: ['ana'], role: 'DISPATCH' })
    await commitTenth(stage)
    expect(await saysOf(stage, runId, 'EARNS_NOTHING')).toHaveLength(5)
  })
})

test('a call that brought money in another currency without a rate stands in the way of its agent', async () => {
  const ventureId = VENTURES.callbridge.id
  for (const person of ['nisha', 'rahul'] as const)
    await logCall(stage, person, { startedAt: '2026-06-10T09:00:00Z', connected: true, appointmentSet: true })
  await stage.sql(`update bpo.call_logs set currency = 'EUR', revenue_minor = 5000
    where agent_id = (select id from bpo.agents where user_id = '${PEOPLE.nisha.id}')`)
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId, date: '2026-06-10' })
  await stage.settle()
  const period = { ventureId, periodStart: '2026-06-10', periodEnd: '2026-06-10' }
  const made = await stage.as('grace').call(contract.payouts.makePayoutBatch, period)
  await stage.system.payouts.work({ ventureId, runId: made.id })
  expect(await saysOf(stage, made.id, 'UNRATED')).toEqual([
    'The call of Nisha Rao at 14:30 on 10 June, 50.00 EUR, has no rate of exchange into INR.',
  ])
  expect(await stopped(made.id)).toEqual({ 'Nisha Rao': 1, 'Rahul Verma': 0 })
  expect((await stage.as('grace').call(contract.payoutRuns.getPayoutRun, { id: made.id })).control.credits).toEqual({
    all: 2,
    rated: 1,
    rejected: [{ reason: expect.stringContaining('rate of exchange'), count: 1 }],
  })
})

test('a run for one person has only what concerns that person', async () => {
  const made = await stage.as('grace').call(contract.payouts.makePayout, {
    ventureId: NORTHLINE,
    userId: PEOPLE.priya.id,
    periodStart: '2026-06-01',
    periodEnd: '2026-06-14',
  })
  await oddLoad(stage, 'arjun', 'cost_minor = null')
  expect(await exceptionsOf(stage, made.runId)).toEqual([])
  await oddLoad(stage, 'priya', 'cost_minor = null')
  expect((await exceptionsOf(stage, made.runId)).map(({ kind }) => kind)).toEqual(['MISSING_BUY'])
})

test('exceptions come in pages that meet, also when one of them goes in between', async () => {
  const runId = await makeRun(stage)
  const page = (cursor?: string) =>
    stage.as('meera').call(contract.payoutRuns.listExceptions, { id: runId, limit: 2, ...(cursor && { cursor }) })
  const first = await page()
  const [one] = first.items
  if (!one || first.nextCursor === null) throw new Error('no page')
  const items = [{ kind: one.kind, subjectId: one.subjectId, mark: one.mark }]
  await stage.as('meera').call(contract.payoutRuns.waiveExceptions, { id: runId, items, reason: 'On leave' })
  const second = await page(first.nextCursor)
  const third = await page(second.nextCursor ?? '')
  const names = [first, second, third].flatMap(({ items: of }) => of.map(({ person }) => person?.name))
  expect(names).toHaveLength(6)
  expect(new Set(names).size).toBe(6)
  expect([third.hasMore, third.nextCursor]).toEqual([false, null])
})

test('money of earlier days in no payout stops the run and no single payout, until it is in one', async () => {
  const week = { periodStart: '2026-06-08', periodEnd: '2026-06-14' }
  const runId = await makeRun(stage, week)
  expect(await saysOf(stage, runId, 'UNPAID_BEFORE')).toEqual(['Arjun Mehta has 60.00 USD of 2 June in no payout.'])
  expect(await stopped(runId)).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 0 })
  await grant(stage, 'priya', 700)
  expect(await saysOf(stage, runId, 'UNPAID_BEFORE')).toHaveLength(1)
  await draft(stage, 'arjun', { periodStart: '2026-06-01', periodEnd: '2026-06-07' })
  expect(await saysOf(stage, runId, 'UNPAID_BEFORE')).toEqual([])
})
