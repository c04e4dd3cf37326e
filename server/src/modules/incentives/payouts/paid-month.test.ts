import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { commitDays, NORTHLINE, settledBooks, waiveAll } from './testing/paid-days.ts'

const MAY = { periodStart: '2026-05-01', periodEnd: '2026-05-31' }
const JUNE = { periodStart: '2026-06-01', periodEnd: '2026-06-30' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ now: '2026-05-20T15:00:00.000Z' })
})
afterAll(() => stage.close())

/** Arjun sold it: 500 dollars of margin, of which he is paid 5 %. */
async function sell(): Promise<string> {
  const { id } = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'arjun', id, { carrierCostMinor: 200_000 })
  await deliverLoad(stage, 'arjun', id)
  return id
}

async function madeOf(period: typeof MAY): Promise<{ runId: string; payoutId: string }> {
  const run = await stage.as('grace').call(contract.payouts.makePayoutBatch, { ventureId: NORTHLINE, ...period })
  await stage.settle()
  await waiveAll(stage, run.id)
  const { seal } = await stage.as('meera').call(contract.payoutRuns.getPayoutRun, { id: run.id })
  await stage.as('meera').call(contract.payoutRuns.approvePayoutRun, { id: run.id, seal })
  const { items } = await stage.as('grace').call(contract.payoutRuns.listRunPayouts, { id: run.id })
  const his = items.find(({ person }) => person.id === PEOPLE.arjun.id)
  return { runId: run.id, payoutId: his?.id ?? '' }
}

const statement = (id: string, by: PersonName = 'arjun') => stage.as(by).call(contract.payouts.payoutStatement, { id })

describe('a month is paid, and a load of it taken back', () => {
  let first: string
  let taken: string

  test('the month is committed, its exceptions looked at, approved and paid by file', async () => {
    taken = await sell()
    await sell()
    stage.clock.set('2026-06-02T15:00:00.000Z')
    await commitDays(stage, MAY.periodStart, '2026-06-01')
    const { runId, payoutId } = await madeOf(MAY)
    first = payoutId
    const file = await stage.as('grace').call(contract.paymentFiles.makePaymentFile, { runId })
    expect(file).toMatchObject({ number: 1, payouts: 1, totals: [{ currency: 'USD', payableMinor: 5_000 }] })
    const paid = await stage
      .as('grace')
      .call(contract.paymentFiles.payPaymentFile, { id: file.id, paidOn: '2026-06-02', reference: 'Transfer 1' })
    expect(paid).toEqual({ paid: 1 })
    expect((await statement(first)).payout).toMatchObject({ status: 'PAID', figures: { payableMinor: 5_000 } })
    await settledBooks(stage)
  })

  test('un-delivered and delivered again before the next payout it leaves nothing', async () => {
    stage.clock.set('2026-06-10T15:00:00.000Z')
    await undeliverLoad(stage, 'omar', taken)
    await stage.settle()
    expect(await stage.sql('select amount_minor from incentives.adjustments')).toEqual([{ amount_minor: -2_500 }])
    await deliverLoad(stage, 'omar', taken, '2026-05-20T15:00:00.000Z')
    await stage.settle()
    expect(await stage.sql('select from incentives.adjustments')).toEqual([])
  })

  test('un-delivered for good, the next payout holds a correction that names the line it corrects', async () => {
    await undeliverLoad(stage, 'omar', taken)
    await stage.settle()
    for (let n = 0; n < 3; n += 1) await sell()
    stage.clock.set('2026-07-01T15:00:00.000Z')
    await commitDays(stage, JUNE.periodStart, JUNE.periodEnd)
    const { payoutId } = await madeOf(JUNE)
    const next = await statement(payoutId)
    expect(next.payout.figures).toMatchObject({ daysMinor: 7_500, adjustedMinor: -2_500, netMinor: 5_000 })
    const [correction] = next.adjustments
    expect(correction).toMatchObject({ kind: 'RECOMPUTE', workDay: '2026-05-20', amountMinor: -2_500 })
    const corrected = (await statement(first)).days
      .flatMap(({ lines }) => lines)
      .find(({ id }) => id === correction?.lineId)
    expect(corrected).toMatchObject({ day: '2026-05-20', ruleKey: 'sales-margin', amount: { minor: 5_000 } })
  })

  test('both statements add up to what was paid, and verification finds nothing', async () => {
    const { items } = await stage.as('arjun').call(contract.payouts.listPayouts, { ventureId: NORTHLINE })
    expect(items).toHaveLength(2)
    for (const { id, figures } of items) {
      const { days, adjustments, rules } = await statement(id)
      const lines = days.flatMap((day) => day.lines).reduce((sum, { amount }) => sum + amount.minor, 0)
      const corrections = adjustments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
      expect([lines, corrections]).toEqual([figures?.daysMinor, figures?.adjustedMinor])
      expect(rules.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(lines)
    }
    const span = { ventureId: NORTHLINE, from: MAY.periodStart, to: JUNE.periodEnd }
    expect((await stage.as('grace').call(contract.incentives.verifyPay, span)).differences).toEqual([])
    await settledBooks(stage)
  })

  test('it is nobody else’s to read', async () => {
    expect((await stage.as('priya').ask(contract.payouts.payoutStatement, { id: first })).status).toBe(404)
    expect((await stage.as('tessa').ask(contract.payouts.getPayout, { id: first })).status).toBe(404)
  })
})
