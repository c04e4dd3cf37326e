import { contract, type Dispute } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { approved, commitDays, draft, NORTHLINE } from '../../payouts/testing/paid-days.ts'
import { dispute, lineOn, openSoldDays, TENTH } from '../testing/disputed.ts'

const { assignDispute, grantAdjustment, noteDispute, resolveDispute, withdrawDispute, getDispute } =
  contract.payDisputes

let stage: Stage
let open: Dispute
beforeEach(async () => {
  stage = await openSoldDays()
  open = await dispute(stage, 'arjun', TENTH)
})
afterEach(() => stage.close())

const adjustments = () =>
  stage.sql(
    `select kind, work_day, booked_on, amount_minor, rule_key, reason, recorded_by from incentives.adjustments order by recorded_at, id`,
  )
const answer = (by: PersonName, change: object) =>
  stage.as(by).ask(resolveDispute, {
    id: open.id,
    version: open.version,
    outcome: 'ACCEPTED',
    resolution: 'You are right.',
    ...change,
  })

/** A payout of Arjun's that covers today, as no venture makes one. */
async function lockToday(): Promise<void> {
  await stage.sql(
    `with run as (
      insert into incentives.payout_runs (venture_id, period_start, period_end, made_by, made_at, made_on)
      values ($1, '2026-06-18', '2026-06-18', $3, now(), '2026-06-19') returning *
    )
    insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at)
    select venture_id, $2, 'USD', period_start, period_end, id, made_by, made_at from run`,
    [NORTHLINE, PEOPLE.arjun.id, PEOPLE.grace.id],
  )
  await stage.sql('alter table incentives.payouts disable trigger user')
  await stage.sql(
    `update incentives.payouts set status = 'APPROVED', days_minor = 0, adjusted_minor = 0, carried_minor = 0, digest = repeat('0', 64),
      approved_by = $1, approved_at = now(), approved_on = '2026-06-18'`,
    [PEOPLE.meera.id],
  )
}

describe('an answer', () => {
  test('that accepts books what it grants today, beside the line, for the day and rule that it is about', async () => {
    const { status, body } = await answer('omar', { amountMinor: 1250 })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'ACCEPTED',
      amount: { minor: 4000, currency: 'USD' },
      granted: { minor: 1250, currency: 'USD' },
      resolvedBy: { name: 'Omar Haddad' },
      resolution: 'You are right.',
      version: 2,
      can: { note: false, assign: false, resolve: false, withdraw: false },
    })
    expect(await adjustments()).toEqual([
      {
        kind: 'GRANTED',
        work_day: TENTH,
        booked_on: '2026-06-18',
        amount_minor: 1250,
        rule_key: 'sales-margin',
        reason: 'You are right.',
        recorded_by: PEOPLE.omar.id,
      },
    ])
    expect(
      await stage.sql(
        `select type, days from platform.events where type in ('incentives.adjustment_granted', 'incentives.dispute_resolved') order by id`,
      ),
    ).toEqual([
      { type: 'incentives.adjustment_granted', days: ['2026-06-18'] },
      { type: 'incentives.dispute_resolved', days: ['2026-06-18'] },
    ])
    const { wallets } = await stage
      .as('arjun')
      .call(contract.incentives.myPay, { from: '2026-06-18', to: '2026-06-18' })
    expect(wallets.find(({ ventureId }) => ventureId === NORTHLINE)?.days[0]?.adjustments).toMatchObject([
      { bookedOn: '2026-06-18', workDay: TENTH, lineId: await lineOn(stage, 'arjun', TENTH), amountMinor: 1250 },
    ])
  })

  test('is in the draft of its days at once, and no recompute takes it back', async () => {
    stage.clock.set('2026-06-25T13:12:00.000Z')
    await commitDays(stage, '2026-06-15', '2026-06-24')
    stage.clock.set('2026-06-24T13:12:00.000Z')
    const period = { periodStart: '2026-06-15', periodEnd: '2026-06-24' }
    await answer('grace', { amountMinor: -700 })
    stage.clock.set('2026-06-25T13:12:00.000Z')
    await commitDays(stage, '2026-06-10', '2026-06-10')
    const { figures } = await draft(stage, 'arjun', period)
    expect(figures).toMatchObject({ adjustedMinor: -700, netMinor: -700 })
  })

  test('may accept without an amount, or reject; what is rejected grants nothing', async () => {
    expect(await answer('omar', { outcome: 'REJECTED', amountMinor: 100 })).toMatchObject({
      status: 422,
      body: { code: 'dispute.rejected_with_amount' },
    })
    expect(await answer('omar', { outcome: 'REJECTED' })).toMatchObject({ status: 200 })
    const other = await dispute(stage, 'priya', TENTH)
    const accepted = await stage
      .as('grace')
      .call(resolveDispute, { id: other.id, version: 1, outcome: 'ACCEPTED', resolution: 'Already corrected.' })
    expect(accepted).toMatchObject({ status: 'ACCEPTED', granted: null })
    expect(await adjustments()).toEqual([])
  })

  test('of nothing at all, or on a day that is locked, is refused', async () => {
    expect(await answer('omar', { amountMinor: 0 })).toMatchObject({
      status: 422,
      body: { code: 'adjustment.of_nothing' },
    })
    await lockToday()
    const locked = await answer('omar', { amountMinor: 100 })
    expect(locked).toMatchObject({ status: 422, body: { code: 'adjustment.day_locked' } })
    expect(locked.body['detail']).toContain('2026-06-18 in Northline Freight')
    expect(await adjustments()).toEqual([])
    expect((await stage.as('omar').call(getDispute, { id: open.id })).status).toBe('OPEN')
  })

  test('is nobody’s of their own pay, and theirs only who grant corrections', async () => {
    await stage.sql(`update ventures.memberships set role = 'VENTURE_HEAD' where venture_id = $1 and user_id = $2`, [
      NORTHLINE,
      PEOPLE.arjun.id,
    ])
    expect((await answer('arjun', { amountMinor: 100 })).status).toBe(403)
    expect((await answer('ruth', { amountMinor: 100 })).status).toBe(403)
    expect((await answer('priya', { amountMinor: 100 })).status).toBe(403)
    expect(await adjustments()).toEqual([])
  })

  test('comes once, and to what was seen', async () => {
    await stage.as('omar').call(assignDispute, { id: open.id, version: 1, ownerId: PEOPLE.grace.id })
    expect(await answer('grace', { amountMinor: 100 })).toMatchObject({ status: 409, body: { code: 'record.changed' } })
    const both = await Promise.all(
      ['grace', 'omar'].map((by) => answer(by as PersonName, { version: 2, amountMinor: 100 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await adjustments()).toHaveLength(1)
    expect(await answer('omar', { version: 3 })).toMatchObject({ status: 409, body: { code: 'dispute.closed' } })
  })
})

describe('until it is answered', () => {
  test('the payee, the owner and whoever may answer write notes; nobody else does', async () => {
    const ana = await stage.sql<{ id: string }>(`update incentives.disputes set owner_id = $1 returning id`, [
      PEOPLE.dana.id,
    ])
    expect(ana).toHaveLength(1)
    // Dana leads nobody here but may see it as long as Arjun reports to her.
    await stage.sql(`update ventures.memberships set reports_to = $1 where venture_id = $2 and user_id = $3`, [
      PEOPLE.dana.id,
      NORTHLINE,
      PEOPLE.arjun.id,
    ])
    for (const who of ['arjun', 'dana', 'grace'] as const)
      await stage.as(who).call(noteDispute, { id: open.id, says: `${who} says` })
    expect((await stage.as('ruth').ask(noteDispute, { id: open.id, says: 'I only read' })).status).toBe(403)
    expect((await stage.as('priya').ask(noteDispute, { id: open.id, says: 'I am curious' })).status).toBe(404)
    expect(
      (await stage.as('arjun').call(getDispute, { id: open.id })).notes.map(({ by, says }) => [by.name, says]),
    ).toEqual([
      ['Arjun Mehta', 'arjun says'],
      ['Dana Kowalski', 'dana says'],
      ['Grace Okafor', 'grace says'],
    ])
  })

  test('it is given to somebody of the venture who may answer it, or to nobody', async () => {
    const give = (ownerId: string | null, version = 1) =>
      stage.as('omar').ask(assignDispute, { id: open.id, version, ownerId })
    for (const who of ['arjun', 'dana', 'ruth', 'farah', 'meera', 'tessa'] as const)
      expect(await give(PEOPLE[who].id)).toMatchObject({ status: 422, body: { code: 'dispute.owner_may_not' } })
    expect((await give(PEOPLE.grace.id)).body).toMatchObject({ owner: { name: 'Grace Okafor' }, version: 2 })
    expect((await give(null, 2)).body).toMatchObject({ owner: null, version: 3 })
    expect((await stage.as('arjun').ask(assignDispute, { id: open.id, version: 3, ownerId: null })).status).toBe(403)
  })

  test('the payee takes it back, and nobody else', async () => {
    const take = (who: PersonName) => stage.as(who).ask(withdrawDispute, { id: open.id, version: 1 })
    expect((await take('omar')).status).toBe(403)
    expect((await take('priya')).status).toBe(404)
    expect((await take('arjun')).body).toMatchObject({ status: 'WITHDRAWN', resolvedBy: { name: 'Arjun Mehta' } })
    expect(await take('arjun')).toMatchObject({ status: 409, body: { code: 'dispute.closed' } })
    expect((await stage.as('arjun').ask(noteDispute, { id: open.id, says: 'Still' })).status).toBe(409)
  })
})

describe('a correction by hand', () => {
  const grant = async (by: PersonName, change: object = {}) =>
    stage.as(by).ask(grantAdjustment, {
      lineId: await lineOn(stage, 'arjun', TENTH),
      amountMinor: 500,
      reason: 'Fuel was billed twice',
      ...change,
    })

  test('is booked today beside a line, also of a day that is locked', async () => {
    await commitDays(stage, '2026-06-08', TENTH)
    await approved(stage, 'arjun', { periodStart: '2026-06-08', periodEnd: TENTH })
    expect((await grant('grace')).body).toMatchObject({
      ventureId: NORTHLINE,
      bookedOn: '2026-06-18',
      amountMinor: 500,
      currency: 'USD',
    })
    expect(await adjustments()).toMatchObject([{ kind: 'GRANTED', work_day: TENTH, reason: 'Fuel was billed twice' }])
    expect(await stage.sql(`select from identity.audit_log where action = 'incentives.grant_adjustment'`)).toHaveLength(
      1,
    )
  })

  test('is never of one’s own pay, of nothing, or of a line that one may not see', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where venture_id = $1 and user_id = $2`, [
      NORTHLINE,
      PEOPLE.arjun.id,
    ])
    expect((await grant('arjun')).status).toBe(403)
    expect((await grant('grace', { amountMinor: 0 })).status).toBe(422)
    expect((await grant('farah')).status).toBe(404)
    expect((await grant('ruth')).status).toBe(403)
    expect(await adjustments()).toEqual([])
  })
})
