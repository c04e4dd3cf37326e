import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { draft, FORTNIGHT, NORTHLINE, openPaidDays, settledBooks, waiveAll } from './testing/paid-days.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const ask = () => stage.as('grace').ask(contract.payouts.makePayoutBatch, { ventureId: NORTHLINE, ...FORTNIGHT })
const run = (id: string) => stage.as('meera').call(contract.payoutRuns.getPayoutRun, { id })
const made = () =>
  stage.sql<{ user_id: string }>(`select user_id from incentives.payouts where status <> 'VOIDED' order by user_id`)

describe('everybody’s payouts of a period', () => {
  test('are made in the background, for whoever has money in it', async () => {
    const asked = await ask()
    expect(asked.body).toMatchObject({ status: 'MAKING', progress: { done: 0, of: null }, person: null })
    await stage.settle()
    expect(await run(asked.body.id)).toMatchObject({
      status: 'MADE',
      progress: { done: 2, of: 2 },
      counts: { DRAFT: 2, APPROVED: 0 },
      totals: [{ currency: 'USD', payouts: 2, netMinor: 15_000, payableMinor: 15_000 }],
    })
    expect(await made()).toEqual([{ user_id: PEOPLE.arjun.id }, { user_id: PEOPLE.priya.id }])
  })

  test('leave out whom another payout covers', async () => {
    await draft(stage, 'arjun', { periodStart: '2026-06-10', periodEnd: '2026-06-12' })
    await ask()
    await stage.settle()
    expect(await made()).toHaveLength(2)
  })

  test('are made once: while they are being made, and after, a second order names the first', async () => {
    const first = await ask()
    const during = await ask()
    expect([during.status, during.body.code, during.body.facts]).toEqual([
      409,
      'payout_run.exists',
      { runId: first.body.id },
    ])
    await stage.settle()
    const after = await ask()
    expect([after.status, after.body.facts]).toEqual([409, { runId: first.body.id }])
    expect(await made()).toHaveLength(2)
  })

  test('are made once by two workers at the same time, and by one that was cut off before', async () => {
    const { body } = await ask()
    const job = { ventureId: NORTHLINE, runId: body.id }
    await stage.system.payouts.work(job, () => true)
    expect(await made()).toEqual([])
    await Promise.all([stage.system.payouts.work(job), stage.system.payouts.work(job)])
    expect(await made()).toHaveLength(2)
    expect(await run(body.id)).toMatchObject({ status: 'MADE', progress: { done: 2, of: 2 } })
  })

  test('that no retry could make have failed, and the period is open for another run', async () => {
    const { body } = await ask()
    const job = { ventureId: NORTHLINE, runId: body.id }
    await stage.system.payouts.giveUp(job)
    expect(await run(body.id)).toMatchObject({ status: 'FAILED', counts: { DRAFT: 0 } })
    const again = await ask()
    expect(again.status).toBe(200)
    await stage.system.payouts.work(job)
    expect(await made()).toEqual([])
    await stage.system.payouts.work({ ventureId: NORTHLINE, runId: again.body.id })
    expect(await made()).toHaveLength(2)
  })

  test('tell when making them broke, and what was made stands', async () => {
    const { body } = await ask()
    await stage.sql('alter table incentives.payouts add constraint nobody check (user_id is null) not valid')
    await expect(stage.system.payouts.work({ ventureId: NORTHLINE, runId: body.id })).rejects.toThrow()
    expect(await run(body.id)).toMatchObject({ status: 'FAILED', counts: { DRAFT: 0 } })
    await stage.sql('alter table incentives.payouts drop constraint nobody')
    expect((await ask()).status).toBe(200)
  })
})

describe('a run', () => {
  test('is approved as it was seen; what may not be stays with its reason', async () => {
    const { body } = await ask()
    await stage.settle()
    await stage.as('omar').call(contract.payHolds.placeHold, {
      ventureId: NORTHLINE,
      kind: 'PERSON',
      subjectId: PEOPLE.priya.id,
      reason: 'Looked into',
    })
    await waiveAll(stage, body.id)
    const { seal } = await run(body.id)
    const approve = (seen: string) =>
      stage.as('meera').ask(contract.payoutRuns.approvePayoutRun, { id: body.id, seal: seen })
    expect((await approve('other')).body.code).toBe('payout_run.changed')
    const answer = await approve(seal)
    expect(answer.body).toMatchObject({ approved: 1, left: [{ person: { name: 'Priya Nair' } }] })
    expect(await run(body.id)).toMatchObject({ counts: { DRAFT: 1, APPROVED: 1 } })
    await settledBooks(stage)
  })

  test('gives its drafts back, and nothing that was approved', async () => {
    const { body } = await ask()
    await stage.settle()
    const gone = await stage
      .as('grace')
      .call(contract.payoutRuns.voidPayoutRun, { id: body.id, reason: 'The wrong fortnight' })
    expect(gone).toEqual({ voided: 2 })
    expect(await made()).toEqual([])
    expect((await ask()).status).toBe(200)
  })
})
