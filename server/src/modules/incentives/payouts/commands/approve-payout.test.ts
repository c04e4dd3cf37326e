import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import {
  approve,
  approved,
  commitDays,
  deliver,
  draft,
  FORTNIGHT,
  NORTHLINE,
  openPaidDays,
  settledBooks,
  waiveAll,
} from '../testing/paid-days.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const ledger = (id: string) =>
  stage.sql(
    `select kind, debit, credit, amount_minor from incentives.ledger_entries where payout_id = $1 order by id`,
    [id],
  )

/** What the caller sees of a draft, sent back with the approval. */
async function ask(person: 'grace' | 'meera' | 'sam' | 'omar' | 'ruth', id: string, other: object = {}) {
  const { version, figures } = await stage.as('grace').call(contract.payouts.getPayout, { id })
  return stage.as(person).ask(contract.payouts.approvePayout, { id, version, netMinor: figures?.netMinor, ...other })
}

describe('an approval', () => {
  test('locks the days, keeps what they come to, and begins the ledger', async () => {
    const payout = await approved(stage, 'arjun')
    expect(payout).toMatchObject({
      status: 'APPROVED',
      figures: { daysMinor: 10_000, payableMinor: 10_000 },
      approvedBy: { id: PEOPLE.meera.id },
      can: { approve: false, pay: false, void: false },
    })
    expect(payout.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(payout.steps.map(({ status }) => status)).toEqual(['DRAFT', 'APPROVED'])
    expect(await ledger(payout.id)).toEqual([
      { kind: 'EARNED', debit: 'EXPENSE', credit: 'PAYABLE', amount_minor: 10_000 },
    ])
    await expect(
      stage.sql(`update incentives.lines set reason = 'other' where day = '2026-06-10'`),
    ).rejects.toMatchObject({
      constraint: 'pay_locked',
    })
    await settledBooks(stage)
  })

  test('is for the sum and the state that were seen', async () => {
    const { id, runId } = await draft(stage, 'arjun')
    await waiveAll(stage, runId)
    expect((await ask('meera', id, { netMinor: 9_999 })).body).toMatchObject({
      code: 'payout.changed',
      facts: { netMinor: 10_000 },
    })
    expect((await ask('meera', id, { version: 7 })).body.code).toBe('record.changed')
    await deliver(stage, [{ day: '2026-06-12', person: 'arjun', margin: 200 }])
    await commitDays(stage, '2026-06-12', '2026-06-12')
    expect((await ask('meera', id, { netMinor: 10_000 })).body).toMatchObject({
      code: 'payout.changed',
      facts: { netMinor: 11_000 },
    })
    expect((await ask('meera', id)).status).toBe(200)
    expect((await ask('meera', id)).body.code).toBe('payout.approved')
  })

  test('waits for work that is not in pay yet', async () => {
    const { id, runId } = await draft(stage, 'arjun')
    await waiveAll(stage, runId)
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', '2026-06-05', uuidv7())`,
      [NORTHLINE],
    )
    expect((await ask('meera', id)).body.code).toBe('payout.days_pending')
  })

  test('waits for what is open, unless it is waived', async () => {
    await stage.sql(`update freight.loads set cost_minor = null where billing_date = '2026-06-10'`)
    await commitDays(stage, '2026-06-10', '2026-06-10')
    const { id, runId } = await draft(stage, 'arjun')
    const answer = await ask('meera', id)
    expect([answer.status, answer.body.code]).toEqual([409, 'payout.exceptions_open'])
    await waiveAll(stage, runId)
    expect((await ask('meera', id)).status).toBe(200)
  })

  test('is nobody’s who made it, whose pay it is, who has no right to, or who acts as another', async () => {
    const { id, runId } = await draft(stage, 'arjun')
    await waiveAll(stage, runId)
    for (const person of ['grace', 'sam', 'omar', 'ruth'] as const) {
      const answer = await ask(person, id)
      expect([person, answer.status, answer.body.code]).toEqual([person, 403, 'permission.missing'])
    }
    const owner = stage.as('meera')
    await owner.call(contract.users.startImpersonation, { userId: PEOPLE.priya.id, reason: 'To look at her day' })
    expect((await owner.ask(contract.payouts.approvePayout, { id, version: 1, netMinor: 10_000 })).status).toBe(403)
    expect((await ask('meera', id)).status).toBe(200)
  })

  test('is not made possible by having made it as somebody else', async () => {
    const owner = stage.as('meera')
    await owner.call(contract.users.startImpersonation, { userId: PEOPLE.grace.id, reason: 'To look at her day' })
    const made = await owner.ask(contract.payouts.makePayout, {
      ventureId: NORTHLINE,
      userId: PEOPLE.arjun.id,
      ...FORTNIGHT,
    })
    expect(made.status).toBe(403)
  })

  test('of one’s own pay is somebody else’s, also for who approves others’', async () => {
    await deliver(stage, [{ day: '2026-06-03', person: 'grace', margin: 400 }])
    await commitDays(stage, '2026-06-03', '2026-06-03')
    const made = await stage
      .as('sam')
      .call(contract.payouts.makePayout, { ventureId: NORTHLINE, userId: PEOPLE.grace.id, ...FORTNIGHT })
    await waiveAll(stage, made.runId)
    const id = made.items[0]?.id ?? ''
    expect((await ask('grace', id)).status).toBe(403)
    expect((await ask('meera', id)).status).toBe(200)
  })

  test('of sixty-four at once is one', async () => {
    const { id, runId } = await draft(stage, 'arjun')
    await waiveAll(stage, runId)
    const answers = await Promise.all(Array.from({ length: 64 }, () => ask('meera', id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await ledger(id)).toHaveLength(1)
  }, 60_000)
})

describe('what is left below 0', () => {
  const LATER = { periodStart: '2026-06-15', periodEnd: '2026-06-17' }

  test('is carried once, to the next payout of the person that is approved', async () => {
    await deliver(stage, [{ day: '2026-06-16', person: 'priya', margin: 3_000 }])
    await commitDays(stage, '2026-06-16', '2026-06-16')
    await stage.sql(
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
       select venture_id, user_id, currency, 'GRANTED', plan_id, rule_key, day, '2026-06-12', -8000, 'Paid twice before', now() from incentives.lines
       where user_id = $1 and day = '2026-06-10'`,
      [PEOPLE.priya.id],
    )
    const first = await approved(stage, 'priya')
    expect(first.figures).toMatchObject({ netMinor: -3_000, payableMinor: 0, leftMinor: -3_000 })
    expect(
      (await stage.as('grace').ask(contract.payouts.payPayout, { id: first.id, version: 2, paidOn: '2026-06-18' })).body
        .code,
    ).toBe('payout.nothing_payable')
    const later = await draft(stage, 'priya', LATER)
    expect(later.figures).toMatchObject({ daysMinor: 15_000, carriedMinor: -3_000, netMinor: 12_000 })
    await waiveAll(stage, later.runId)
    const second = await approve(stage, later.id)
    expect(second).toMatchObject({ carriedFrom: [{ payoutId: first.id, amountMinor: -3_000 }] })
    expect(await ledger(second.id)).toEqual([
      { kind: 'EARNED', debit: 'EXPENSE', credit: 'PAYABLE', amount_minor: 15_000 },
      { kind: 'CARRIED_IN', debit: 'PAYABLE', credit: 'CARRIED', amount_minor: 3_000 },
    ])
    await settledBooks(stage)

    const voided = (id: string, version: number) =>
      stage.as('grace').ask(contract.payouts.voidPayout, { id, version, reason: 'To be made anew' })
    expect((await voided(first.id, 2)).body).toMatchObject({
      code: 'payout.carried_on',
      facts: { payoutId: second.id },
    })
    expect((await voided(second.id, 2)).status).toBe(200)
    expect((await voided(first.id, 2)).status).toBe(200)
    expect(await stage.sql('select from incentives.carries')).toEqual([])
    await settledBooks(stage)
  })

  test('was brought in with the opening balances: the first payout takes it, and then it cannot change', async () => {
    await stage.sql(
      `insert into incentives.opening_carries (venture_id, user_id, currency, amount_minor, recorded_at) values ($1, $2, 'USD', -2500, now())`,
      [NORTHLINE, PEOPLE.arjun.id],
    )
    const first = await approved(stage, 'arjun')
    expect(first).toMatchObject({
      figures: { carriedMinor: -2_500, netMinor: 7_500 },
      carriedFrom: [{ payoutId: null, amountMinor: -2_500 }],
    })
    await expect(stage.sql('update incentives.opening_carries set amount_minor = -1')).rejects.toMatchObject({
      constraint: 'opening_paid',
    })
    await stage.as('grace').call(contract.payouts.voidPayout, { id: first.id, version: 2, reason: 'Made anew' })
    await stage.sql('update incentives.opening_carries set amount_minor = -1000')
    await stage.settle()
    expect((await draft(stage, 'arjun')).figures).toMatchObject({ carriedMinor: -1_000 })
  })
})
