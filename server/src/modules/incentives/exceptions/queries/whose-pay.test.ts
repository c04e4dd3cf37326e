import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { approve, approved, commitDays, deliver, NORTHLINE, openPaidDays } from '../../payouts/testing/paid-days.ts'
import { plantPlan } from '../../statements/testing/plant-plan.ts'
import { commitTenth, makeRun, saysOf } from '../testing/fortnight.ts'
import {
  endPeriod,
  loadOf,
  NEXT,
  NORTHLINE_LOAD,
  OF_MARGIN,
  PER_LOAD,
  payCallLeads,
  payLeads,
} from '../testing/team-pay.ts'

const TENTH = '2026-06-10'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

/** Who has a draft in the run, and whether something stands in its way that begins so. */
async function stops(runId: string, says: string): Promise<Record<string, boolean>> {
  const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId, limit: 100 })
  const details = await Promise.all(items.map(({ id }) => stage.as('meera').call(contract.payouts.getPayout, { id })))
  return Object.fromEntries(
    details.map(({ person, exceptions }) => [person.name, exceptions.some((each) => each.says.startsWith(says))]),
  )
}

const held = (runId: string) => stops(runId, 'Whatever load')
const placeHold = (subjectId: string) =>
  stage.as('grace').call(contract.payHolds.placeHold, { ...NORTHLINE_LOAD, subjectId })
const releaseHold = (id: string) => stage.as('grace').call(contract.payHolds.releaseHold, { id, reason: 'Settled' })
const setCost = (loadId: string, minor: number | null) =>
  stage.sql('update freight.loads set cost_minor = $2, version = version + 1 where id = $1', [loadId, minor])

/** Both are paid for the fortnight and work in the next days. */
async function payFortnight(): Promise<void> {
  await approved(stage, 'arjun')
  await approved(stage, 'priya')
  await deliver(stage, [
    { day: '2026-06-16', person: 'arjun', margin: 100 },
    { day: '2026-06-16', person: 'priya', margin: 100 },
  ])
  await commitDays(stage, '2026-06-16', '2026-06-16')
}

describe('of what was paid already and is corrected, a hold on the load', () => {
  test('stops whoever is corrected, until it is released, and nobody else', async () => {
    await payFortnight()
    const loadId = await loadOf(stage, 'arjun', TENTH)
    await setCost(loadId, 400_000)
    await endPeriod(stage)
    const runId = await makeRun(stage, NEXT)
    const { id } = await placeHold(loadId)
    expect(await held(runId)).toEqual({ 'Arjun Mehta': true, 'Priya Nair': false })
    const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId })
    const arjuns = items.find(({ person }) => person.id === PEOPLE.arjun.id)?.id ?? ''
    await expect(approve(stage, arjuns)).rejects.toThrow('is held: The customer disputes it')
    await releaseHold(id)
    expect((await approve(stage, arjuns)).status).toBe('APPROVED')
  })

  test('stops nobody where another day is corrected, another role, or another period', async () => {
    await plantLoads(stage, { day: TENTH, people: ['arjun'], role: 'DISPATCH', bill: 70_000 })
    await commitTenth(stage)
    await payFortnight()
    await setCost(await loadOf(stage, 'arjun', TENTH), 490_000)
    await endPeriod(stage)
    await placeHold(await loadOf(stage, 'arjun', '2026-06-02'))
    const [driven] = await stage.sql<{ id: string }>('select id from freight.loads where bill_minor = 70000')
    await placeHold(driven?.id ?? '')
    expect(await held(await makeRun(stage, NEXT))).toEqual({ 'Arjun Mehta': false, 'Priya Nair': false })
    await placeHold(await loadOf(stage, 'arjun', TENTH))
    const before = { periodStart: '2026-06-15', periodEnd: '2026-06-17' }
    const made = await stage.as('meera').call(contract.payoutRuns.listPayoutRuns, {})
    await stage.as('grace').call(contract.payoutRuns.voidPayoutRun, { id: made.items[0]?.id ?? '', reason: 'Shorter' })
    expect(await held(await makeRun(stage, before))).toEqual({ 'Arjun Mehta': false, 'Priya Nair': false })
  })

  test('stops whoever gives back what it earned, and is over once that is paid', async () => {
    const other = await secondLoad()
    await payFortnight()
    const loadId = await loadOf(stage, 'arjun', TENTH)
    await stage.sql(`delete from freight.load_credits where load_id = $1`, [loadId])
    await endPeriod(stage)
    const runId = await makeRun(stage, NEXT)
    const { id } = await placeHold(loadId)
    expect(await held(runId)).toEqual({ 'Arjun Mehta': true, 'Priya Nair': false })
    await releaseHold(id)
    await stage.sql(`update freight.loads set voided_at = now(), void_reason = 'Never driven' where id = $1`, [loadId])
    await stage.as('grace').call(contract.payoutRuns.voidPayoutRun, { id: runId, reason: 'One by one' })
    await approved(stage, 'arjun', NEXT)
    await setCost(other, 400_000)
    await endPeriod(stage, '2026-06-20')
    await commitDays(stage, '2026-06-19', '2026-06-19')
    await stage.sql(`update freight.loads set voided_at = null, void_reason = null where id = $1`, [loadId])
    await placeHold(loadId)
    const last = await makeRun(stage, { periodStart: '2026-06-19', periodEnd: '2026-06-19' })
    expect(await held(last)).toEqual({ 'Arjun Mehta': false })
  })
})

/** Another load of Arjun's on the tenth, in pay. */
async function secondLoad(): Promise<string> {
  const first = await loadOf(stage, 'arjun', TENTH)
  await deliver(stage, [{ day: TENTH, person: 'arjun', margin: 500 }])
  await commitTenth(stage)
  const [second] = await stage.sql<{ id: string }>(
    `select l.id from freight.loads l join freight.load_credits c on c.load_id = l.id
     where c.user_id = $1 and l.billing_date = $2 and l.id <> $3`,
    [PEOPLE.arjun.id, TENTH, first],
  )
  return second?.id ?? ''
}

describe('of a team that somebody is paid for, a hold on a load', () => {
  test('stops who is credited with it and who is paid for them, and no colleague', async () => {
    await payLeads(stage, PER_LOAD)
    const runId = await makeRun(stage)
    await placeHold(await loadOf(stage, 'arjun', '2026-06-02'))
    expect(await held(runId)).toEqual({ 'Arjun Mehta': true, 'Omar Haddad': true, 'Priya Nair': false })
  })

  test('stops nobody who is paid for another role than it is credited in', async () => {
    await plantLoads(stage, { day: TENTH, people: ['ana'], role: 'DISPATCH' })
    await payLeads(stage, { ...PER_LOAD, jobRole: 'DISPATCH' })
    const runId = await makeRun(stage)
    const sold = await placeHold(await loadOf(stage, 'arjun', TENTH))
    const nobody = { 'Ana Whitfield': false, 'Dana Kowalski': false, 'Omar Haddad': false, 'Priya Nair': false }
    expect(await held(runId)).toEqual({ ...nobody, 'Arjun Mehta': true })
    await releaseHold(sold.id)
    await placeHold(await loadOf(stage, 'ana', TENTH))
    const above = { 'Ana Whitfield': true, 'Dana Kowalski': true, 'Omar Haddad': true }
    expect(await held(runId)).toEqual({ ...nobody, ...above, 'Arjun Mehta': false })
  })

  test('stops who is corrected for it', async () => {
    await payLeads(stage, OF_MARGIN)
    await approved(stage, 'omar')
    await payFortnight()
    const loadId = await loadOf(stage, 'arjun', TENTH)
    await setCost(loadId, 490_000)
    await endPeriod(stage)
    await stage.sql(`delete from incentives.lines where user_id = $1 and day > '2026-06-14'`, [PEOPLE.omar.id])
    const runId = await makeRun(stage, NEXT)
    await placeHold(loadId)
    expect(await held(runId)).toEqual({ 'Arjun Mehta': true, 'Omar Haddad': true, 'Priya Nair': false })
  })
})

describe('a load without a cost', () => {
  test('stops who is paid for its margin, and nobody who is paid for each load', async () => {
    await setCost(await loadOf(stage, 'arjun', TENTH), null)
    await payLeads(stage, PER_LOAD)
    const runId = await makeRun(stage)
    expect(await stops(runId, 'Load P-')).toEqual({ 'Arjun Mehta': true, 'Omar Haddad': false, 'Priya Nair': false })
    await payLeads(stage, OF_MARGIN)
    expect(await stops(runId, 'Load P-')).toEqual({ 'Arjun Mehta': true, 'Omar Haddad': true, 'Priya Nair': false })
  })

  test('stops whoever is corrected for its day, in the period of the correction', async () => {
    await payFortnight()
    await setCost(await loadOf(stage, 'arjun', TENTH), null)
    await setCost(await loadOf(stage, 'arjun', '2026-06-02'), null)
    await endPeriod(stage)
    const runId = await makeRun(stage, NEXT)
    expect(await saysOf(stage, runId, 'MISSING_BUY')).toEqual([
      expect.stringContaining(' of 10 June, 5,000.00 USD, has no cost'),
    ])
    expect(await stops(runId, 'Load P-')).toEqual({ 'Arjun Mehta': true, 'Priya Nair': false })
  })
})

describe('work without a rate of exchange', () => {
  test('stops whoever is corrected for the day of the load, and who is paid for them', async () => {
    await payLeads(stage, OF_MARGIN)
    await approved(stage, 'omar')
    await payFortnight()
    await stage.sql(`update freight.loads set currency = 'CAD', version = version + 1 where id = $1`, [
      await loadOf(stage, 'arjun', TENTH),
    ])
    await endPeriod(stage)
    const runId = await makeRun(stage, NEXT)
    expect(await saysOf(stage, runId, 'UNRATED')).toEqual([
      expect.stringContaining(' of 10 June, 5,000.00 CAD, has no rate'),
    ])
    expect(await stops(runId, 'Load P-')).toEqual({ 'Arjun Mehta': true, 'Omar Haddad': true, 'Priya Nair': false })
  })

  test('stops who is paid for what the calls of a team brought, and not who is paid for their number', async () => {
    const ventureId = VENTURES.callbridge.id
    for (const person of ['nisha', 'rahul'] as const)
      await logCall(stage, person, { startedAt: '2026-06-10T09:00:00Z', connected: true, appointmentSet: true })
    await stage.sql(`update bpo.call_logs set currency = 'EUR', revenue_minor = 5000
      where agent_id = (select id from bpo.agents where user_id = '${PEOPLE.nisha.id}')`)
    await payCallLeads(stage, { ...PER_LOAD, jobRole: null, metricKey: 'bpo_connects' })
    const commit = () => stage.as('grace').call(contract.incentives.commitDay, { ventureId, date: TENTH })
    await commit()
    await stage.settle()
    const made = await stage
      .as('grace')
      .call(contract.payouts.makePayoutBatch, { ventureId, periodStart: TENTH, periodEnd: TENTH })
    await stage.system.payouts.work({ ventureId, runId: made.id })
    const free = { 'Arjun Mehta': false, 'Farah Khan': false, 'Rahul Verma': false }
    expect(await stops(made.id, 'The call of')).toEqual({ ...free, 'Nisha Rao': true })
    await payCallLeads(stage, { ...OF_MARGIN, jobRole: 'BPO_AGENT', metricKey: 'bpo_revenue' })
    await commit()
    await stage.settle()
    const stopped = { 'Arjun Mehta': true, 'Farah Khan': true, 'Nisha Rao': true }
    expect(await stops(made.id, 'The call of')).toEqual({ ...free, ...stopped })
  })

  test('of a plan that pays another currency stops whom the plan corrects for the day', async () => {
    const rupees = { ...OF_MARGIN, ruleKey: 'rupees', of: 'own', currency: 'INR' } as const
    await stage.sql(`insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at)
      values ('USD', 'INR', '2026-06-01', 83, 'a bank', now()), ('USD', 'INR', '2026-06-10', 83, 'a bank', now()), ('USD', 'INR', '2026-06-15', 83, 'a bank', now())`)
    await plantPlan(stage, { name: 'Rupees', currency: 'INR', rules: [rupees] })
    await commitDays(stage, '2026-06-01', '2026-06-17')
    const period = { periodStart: '2026-06-01', periodEnd: '2026-06-14' }
    const { items } = await stage
      .as('grace')
      .call(contract.payouts.makePayout, { ventureId: NORTHLINE, userId: PEOPLE.arjun.id, ...period })
    for (const { id } of items) await approve(stage, id)
    await stage.sql(`delete from fx.rates where day = '2026-06-10'`)
    await deliver(stage, [{ day: '2026-06-16', person: 'priya', margin: 100 }])
    await endPeriod(stage)
    await commitDays(stage, '2026-06-16', '2026-06-16')
    const runId = await makeRun(stage, NEXT)
    expect(await saysOf(stage, runId, 'UNRATED')).toHaveLength(1)
    expect(await stops(runId, 'Rupees pays INR, and there is no rate of exchange from USD for 10 June')).toEqual({
      'Arjun Mehta': true,
      'Priya Nair': false,
    })
  })
})
