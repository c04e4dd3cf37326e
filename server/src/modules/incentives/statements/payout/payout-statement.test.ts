import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { dispute, lineOn } from '../../disputes/testing/disputed.ts'
import {
  approve,
  approved,
  commitDays,
  draft,
  NORTHLINE,
  openPaidDays,
  waiveAll,
} from '../../payouts/testing/paid-days.ts'

const { payoutStatement, exportJournal } = contract.payouts

let stage: Stage
let id: string
beforeAll(async () => {
  stage = await openPaidDays()
  await dispute(stage, 'arjun', '2026-06-10')
  id = (await approved(stage, 'arjun')).id
})
afterAll(() => stage.close())

const statement = (payoutId = id, by: PersonName = 'grace') => stage.as(by).call(payoutStatement, { id: payoutId })
/** The document as Latin-1, so that no byte is lost. */
async function pdf(by: PersonName, payoutId = id) {
  const cookie = await stage.system.identity.openSession(PEOPLE[by].id)
  const url = `/api/incentives/payouts/${payoutId}/statement.pdf`
  return stage.system.app.inject({ method: 'GET', url, headers: { cookie } })
}

describe('the statement of a payout', () => {
  test('has every line and sums up to what was approved', async () => {
    const { payout, rules, days, adjustments } = await statement()
    expect(payout.figures).toMatchObject({
      daysMinor: 10_000,
      adjustedMinor: 0,
      netMinor: 10_000,
      payableMinor: 10_000,
    })
    expect(rules).toEqual([
      {
        planName: expect.any(String),
        ruleKey: 'sales-margin',
        ruleName: 'Sales margin',
        amountMinor: 10_000,
        lines: expect.any(Number),
      },
    ])
    const lines = days.flatMap((day) => day.lines)
    expect(lines.reduce((sum, line) => sum + line.amount.minor, 0)).toBe(10_000)
    expect(rules[0]?.lines).toBe(lines.length)
    expect(
      days.filter(({ amountMinor }) => amountMinor !== 0).map(({ day, amountMinor }) => [day, amountMinor]),
    ).toEqual([
      ['2026-06-02', 6000],
      ['2026-06-10', 4000],
    ])
    expect(adjustments).toEqual([])
  })

  test('shows what is disputed apart, with the line that it is about', async () => {
    const { disputes, payout } = await statement()
    expect(disputes).toEqual([
      {
        id: expect.any(String),
        lineId: await lineOn(stage, 'arjun', '2026-06-10'),
        workDay: '2026-06-10',
        ruleName: 'Sales margin',
        amountMinor: 4000,
        status: 'OPEN',
      },
    ])
    expect(payout.disputedMinor).toBe(4000)
  })

  test('of the next period names the line of the locked day that it corrects', async () => {
    await stage.sql(
      `update freight.loads set cost_minor = cost_minor + 20000, version = version + 1 where billing_date = '2026-06-10' and id in (
        select load_id from freight.load_credits where user_id = $1)`,
      [PEOPLE.arjun.id],
    )
    await commitDays(stage, '2026-06-10', '2026-06-10')
    const corrected = await lineOn(stage, 'arjun', '2026-06-10')
    stage.clock.set('2026-06-26T13:12:00.000Z')
    await commitDays(stage, '2026-06-15', '2026-06-25')
    const next = await draft(stage, 'arjun', { periodStart: '2026-06-15', periodEnd: '2026-06-25' })
    const { adjustments, days, payout } = await statement(next.id)
    expect(adjustments).toMatchObject([
      { kind: 'RECOMPUTE', workDay: '2026-06-10', bookedOn: '2026-06-18', lineId: corrected, amountMinor: -1000 },
    ])
    expect(days.find(({ day }) => day === '2026-06-18')?.adjustments).toEqual(adjustments)
    expect(payout.figures).toMatchObject({ daysMinor: 0, adjustedMinor: -1000, netMinor: -1000, payableMinor: 0 })
    const drawn = await pdf('grace', next.id)
    expect([drawn.statusCode, drawn.headers['content-type']]).toEqual([200, 'application/pdf'])
  })

  test('is for the payee and who may read their pay', async () => {
    for (const who of ['arjun', 'omar', 'meera', 'ruth'] as const)
      expect((await stage.as(who).ask(payoutStatement, { id })).status).toBe(200)
    for (const who of ['priya', 'dana', 'farah', 'nobody'] as const) {
      expect((await stage.as(who).ask(payoutStatement, { id })).status).toBe(404)
      expect((await pdf(who)).statusCode).toBe(404)
    }
  })
})

describe('the document', () => {
  test('is one to keep, of the same bytes each time, whoever asks for it and when', async () => {
    const first = await pdf('arjun')
    expect(first.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' })
    expect(first.headers['content-disposition']).toContain(
      'attachment; filename="Arjun Mehta 2026-06-01 to 2026-06-14 USD.pdf"',
    )
    expect(first.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    stage.clock.set('2026-06-27T13:12:00.000Z')
    expect((await pdf('grace')).rawPayload.equals(first.rawPayload)).toBe(true)
    // D:20260618131200Z is when it was approved.
    expect(first.rawPayload.toString('latin1')).toContain('(D:20260618131200Z)')
  })

  test('of lines that are not those that were approved is not printed', async () => {
    await stage.sql('alter table incentives.lines disable trigger user')
    const change = (by: number) =>
      stage.sql(
        `update incentives.lines set amount_minor = amount_minor + $2, settled_to_date_minor = settled_to_date_minor + $2 where user_id = $1 and day = '2026-06-02'`,
        [PEOPLE.arjun.id, by],
      )
    await change(1)
    const refused = await pdf('grace')
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'payout.differs'])
    await change(-1)
    await stage.sql('alter table incentives.lines enable trigger user')
    expect((await pdf('grace')).statusCode).toBe(200)
  })

  test('of a payout that was taken back is not printed', async () => {
    const voided = await draft(stage, 'priya')
    const { id: payoutId, version } = voided
    await stage.as('grace').call(contract.payouts.voidPayout, { id: payoutId, version, reason: 'Wrong days' })
    const answer = await pdf('grace', payoutId)
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'payout.voided'])
    expect((await statement(payoutId)).payout.status).toBe('VOIDED')
  })
})

describe('the journal', () => {
  const journal = (by: PersonName = 'grace', from = '2026-06-18', to = '2026-06-18') =>
    stage.as(by).ask(exportJournal, { ventureId: NORTHLINE, from, to })

  test('has the entries of its days, each with what it debits and credits, and is the same file later', async () => {
    const { body, headers } = await journal()
    expect(headers['content-disposition']).toContain('Northline Freight journal 2026-06-18 to 2026-06-18.csv')
    const [header, ...rows] = String(body).trimEnd().split('\r\n')
    expect(header).toBe('\ufeffEntry id,Booked on,Kind,Debit,Credit,Amount,Currency,Payout id,Person id,Reverses entry')
    expect(rows.map((row) => row.split(',').slice(1))).toEqual([
      ['2026-06-18', 'EARNED', 'EXPENSE', 'PAYABLE', '100.00', 'USD', id, PEOPLE.arjun.id, ''],
    ])
    const priyas = await draft(stage, 'priya')
    await waiveAll(stage, priyas.runId)
    await approve(stage, priyas.id)
    await stage.sql(`update identity.users set name = 'Somebody Else' where id = $1`, [PEOPLE.arjun.id])
    expect((await journal()).body).toBe(body)
    expect(
      String((await journal('grace', '2026-06-18', '2026-06-30')).body)
        .trim()
        .split('\r\n'),
    ).toHaveLength(3)
  })

  test('is read by who reads the venture’s pay', async () => {
    for (const who of ['omar', 'ruth'] as const) expect((await journal(who)).status).toBe(200)
    for (const who of ['arjun', 'dana', 'farah', 'nobody'] as const) expect((await journal(who)).status).toBe(403)
  })
})
