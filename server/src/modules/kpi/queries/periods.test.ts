import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { moveGround } from '../../../testing/move-ground.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id

describe('figures by period', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    const sold = { connected: true, dealWon: true } as const
    const unsold = { connected: true, dealWon: false } as const
    await logCall(stage, 'nisha', { startedAt: '2026-06-12T06:00:00Z', ...sold })
    for (let n = 0; n < 3; n += 1) await logCall(stage, 'nisha', { startedAt: '2026-06-13T06:00:00Z', ...unsold })
    await logCall(stage, 'nisha', { startedAt: '2026-06-14T06:00:00Z', ...sold })
    await stage.settle()
  })
  afterAll(() => stage.close())

  const ask = (given: Partial<Input<typeof contract.kpi.bpoKpi>>) =>
    stage.as('farah').ask(contract.kpi.bpoKpi, { ventureId, from: '2026-06-12', to: '2026-06-14', ...given })
  const items = async (given: Partial<Input<typeof contract.kpi.bpoKpi>>) =>
    (await ask(given)).body.items.map((item) => [item.periodStart, item.connects, item.conversion, item.computed])

  it('a day is its own', async () => {
    expect(await items({})).toEqual([
      ['2026-06-12', 1, '1.000000', 'stored'],
      ['2026-06-13', 3, '0.000000', 'stored'],
      ['2026-06-14', 1, '1.000000', 'stored'],
    ])
  })

  it('a week begins on the venture’s day and is Σ ÷ Σ, not the mean of its days', async () => {
    expect(await items({ groupBy: 'week' })).toEqual([
      ['2026-06-07', 4, '0.250000', 'stored'],
      ['2026-06-14', 1, '1.000000', 'stored'],
    ])
    await moveGround(stage, ventureId, { week_start: 6 })
    expect(await items({ groupBy: 'week' })).toEqual([
      ['2026-06-06', 1, '1.000000', 'stored'],
      ['2026-06-13', 4, '0.250000', 'stored'],
    ])
  })

  it('a month and the whole range likewise', async () => {
    const { body } = await ask({ groupBy: 'month', from: '2026-05-31', to: '2026-06-30' })
    expect(body.items.map((item) => [item.periodStart, item.conversion])).toEqual([
      ['2026-05-01', null],
      ['2026-06-01', '0.400000'],
    ])
    expect(body.total).toMatchObject([{ periodStart: '2026-05-31', connects: 5, conversion: '0.400000' }])
  })

  it('a day without a row is computed for the reply, which stores nothing', async () => {
    await stage.sql(`delete from kpi.bpo_daily where day = '2026-06-13'`)
    const before = await stage.sql('select xmin, day from kpi.bpo_daily order by day')
    expect(await items({})).toEqual([
      ['2026-06-12', 1, '1.000000', 'stored'],
      ['2026-06-13', 3, '0.000000', 'now'],
      ['2026-06-14', 1, '1.000000', 'stored'],
    ])
    expect(await stage.sql('select xmin, day from kpi.bpo_daily order by day')).toEqual(before)
  })

  it('days still to come have none', async () => {
    expect(await items({ from: '2026-06-17', to: '2026-06-20' })).toEqual([
      ['2026-06-17', 0, null, 'now'],
      ['2026-06-18', 0, null, 'now'],
    ])
  })

  it('a range is at most 400 days, the right way round', async () => {
    expect(await ask({ from: '2025-05-11', to: '2026-06-14' })).toMatchObject({ status: 200 })
    expect(await ask({ from: '2025-05-10', to: '2026-06-14' })).toMatchObject({
      status: 422,
      body: { code: 'range.too_long' },
    })
    expect(await ask({ from: '2026-06-15' })).toMatchObject({ status: 422, body: { code: 'range.reversed' } })
  })
})
