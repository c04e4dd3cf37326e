import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { approved, commitDays, draft, FORTNIGHT, NORTHLINE, openPaidDays, settledBooks } from '../testing/paid-days.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const TODAY = '2026-06-18'
const entries = (id: string) =>
  stage.sql(
    'select kind, debit, credit, amount_minor from incentives.ledger_entries where payout_id = $1 order by id',
    [id],
  )
const pay = (id: string, input: object = {}) =>
  stage.as('grace').ask(contract.payouts.payPayout, { id, version: 2, paidOn: TODAY, ...input })
const giveBack = (id: string, version: number) =>
  stage.as('grace').ask(contract.payouts.returnPayout, { id, version, reason: 'The account is closed' })
const takeBack = (id: string, version: number) =>
  stage.as('grace').ask(contract.payouts.voidPayout, { id, version, reason: 'To be made anew' })

describe('a payment', () => {
  test('is booked once, with the day and the reference of the bank', async () => {
    const { id } = await approved(stage, 'arjun')
    const paid = await pay(id, { reference: 'WIRE 20' })
    expect(paid.body).toMatchObject({ status: 'PAID', paidOn: TODAY, paymentReference: 'WIRE 20' })
    expect((await pay(id, { version: 3 })).body.code).toBe('payout.paid')
    expect(await entries(id)).toEqual([
      { kind: 'EARNED', debit: 'EXPENSE', credit: 'PAYABLE', amount_minor: 10_000 },
      { kind: 'PAID', debit: 'PAYABLE', credit: 'PAID', amount_minor: 10_000 },
    ])
    await settledBooks(stage)
  })

  test('of thirty at once is one', async () => {
    const { id } = await approved(stage, 'arjun')
    const answers = await Promise.all(Array.from({ length: 30 }, () => pay(id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await entries(id)).toHaveLength(2)
  }, 60_000)

  test('is of something approved, on a day that has come, by finance', async () => {
    const { id } = await draft(stage, 'arjun')
    expect((await pay(id, { version: 1 })).body.code).toBe('payout.not_approved')
    const other = await approved(stage, 'priya')
    expect((await pay(other.id, { paidOn: '2026-06-19' })).body.code).toBe('payment.in_future')
    expect((await pay(other.id, { paidOn: '2025-06-18' })).body.code).toBe('payment.too_early')
    for (const person of ['meera', 'sam', 'omar', 'priya'] as const) {
      const answer = await stage.as(person).ask(contract.payouts.payPayout, { id: other.id, version: 2, paidOn: TODAY })
      expect([person, answer.status]).toEqual([person, 403])
    }
  })
})

describe('money that comes back', () => {
  test('leaves the days locked until the payout is void; then they are paid by a new one', async () => {
    const { id } = await approved(stage, 'arjun')
    await pay(id)
    expect((await takeBack(id, 3)).body.code).toBe('payout.paid')
    expect((await giveBack(id, 3)).body).toMatchObject({ status: 'RETURNED' })
    expect((await entries(id)).at(-1)).toEqual({
      kind: 'REVERSED',
      debit: 'PAID',
      credit: 'PAYABLE',
      amount_minor: 10_000,
    })
    await settledBooks(stage)
    expect((await takeBack(id, 4)).body).toMatchObject({ status: 'VOIDED' })
    await settledBooks(stage)
    expect((await approved(stage, 'arjun')).figures).toMatchObject({ netMinor: 10_000 })
    await settledBooks(stage)
  })

  test('is said of a paid payout only', async () => {
    const { id } = await approved(stage, 'arjun')
    expect((await giveBack(id, 2)).body.code).toBe('payout.not_paid')
  })
})

describe('a payout in a payment file', () => {
  test('is void only when somebody says that the bank does not pay it', async () => {
    const { id, runId } = await approved(stage, 'arjun')
    await stage.as('grace').call(contract.paymentFiles.makePaymentFile, { runId })
    expect((await takeBack(id, 2)).body).toMatchObject({ code: 'payout.in_file', facts: { fileNumber: 1 } })
    const sure = await stage
      .as('grace')
      .ask(contract.payouts.voidPayout, { id, version: 2, reason: 'The bank stopped it', notPaidByFile: true })
    expect([sure.status, sure.body.status]).toEqual([200, 'VOIDED'])
    expect(
      await stage.sql(
        `select after -> 'notPaidByFile' as sure from identity.audit_log where action = 'incentives.void_payout'`,
      ),
    ).toEqual([{ sure: true }])
    await settledBooks(stage)
  })
})

describe('work that changes after it was paid', () => {
  const LATER = { periodStart: '2026-06-15', periodEnd: '2026-06-17' }
  const wednesday = '2026-06-10'
  const undeliver = () => setStatus('IN_TRANSIT')
  const setStatus = async (status: string) => {
    await stage.sql(
      `update freight.loads set status = $1, billing_date = case when $1 = 'DELIVERED' then date '${wednesday}' end where id in (
        select load_id from freight.load_credits where user_id = $2) and origin_city = 'Dallas' and coalesce(billing_date, date '${wednesday}') = '${wednesday}'`,
      [status, PEOPLE.arjun.id],
    )
    await commitDays(stage, wednesday, wednesday)
  }

  test('is corrected by the next payout, beside the day that stays as it was paid', async () => {
    const first = await approved(stage, 'arjun')
    await pay(first.id)
    stage.clock.set('2026-06-20T13:12:00.000Z')
    await undeliver()
    expect(await stage.sql('select amount_minor, work_day, booked_on from incentives.adjustments')).toEqual([
      { amount_minor: -4_000, work_day: wednesday, booked_on: '2026-06-20' },
    ])
    stage.clock.set('2026-06-22T13:12:00.000Z')
    await commitDays(stage, '2026-06-18', '2026-06-21')
    const next = await approved(stage, 'arjun', { periodStart: '2026-06-15', periodEnd: '2026-06-21' })
    expect(next.figures).toMatchObject({ daysMinor: 0, adjustedMinor: -4_000, netMinor: -4_000, leftMinor: -4_000 })
    expect((await takeBack(first.id, 3)).body.code).toBe('payout.paid')
    await giveBack(first.id, 3)
    expect((await takeBack(first.id, 4)).body).toMatchObject({ code: 'payout.corrected', facts: { payoutId: next.id } })
  })

  test('and is put right again before the next payout leaves nothing', async () => {
    await approved(stage, 'arjun')
    await undeliver()
    await setStatus('DELIVERED')
    expect(await stage.sql('select from incentives.adjustments')).toEqual([])
    const answer = await stage
      .as('grace')
      .ask(contract.payouts.makePayout, { ventureId: NORTHLINE, userId: PEOPLE.arjun.id, ...LATER })
    expect(answer.body.code).toBe('payout.nothing_earned')
  })

  test('while the payout is void is simply in pay', async () => {
    const { id } = await approved(stage, 'arjun')
    await undeliver()
    await takeBack(id, 2)
    await stage.settle()
    expect(await stage.sql('select from incentives.adjustments')).toEqual([])
    expect((await draft(stage, 'arjun', FORTNIGHT)).figures).toMatchObject({ daysMinor: 6_000, adjustedMinor: 0 })
  })
})
