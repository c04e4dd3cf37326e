import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { type FreightRows, generateFreight, insertFreight } from '../store/freight-rows.fixture.ts'

const ventureId = VENTURES.northline.id
const TOMORROW = '2026-06-19'

/** One is billed tomorrow; one is under way, and at risk since today until somebody says otherwise. */
const ahead = generateFreight({ seed: 1, loads: 2 }).map((load, at): FreightRows[number] => ({
  ...load,
  ...(at === 0
    ? { status: 'DELIVERED', billing_date: TOMORROW, openSince: null }
    : { status: 'IN_TRANSIT', billing_date: '2026-06-16', openSince: '2026-06-18' }),
  currency: 'USD',
  bill_minor: 300_000,
  flags: [],
  fellOff: [],
  is_test: false,
  isVoid: false,
}))

describe('a day to come', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await insertFreight(stage, ahead)
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'kpi.freight', $2, uuidv7())`,
      [ventureId, TOMORROW],
    )
    await stage.settle()
  })
  afterAll(() => stage.close())

  const tomorrow = async () =>
    (await stage.as('omar').call(contract.kpi.freightKpi, { ventureId, from: TOMORROW, to: TOMORROW })).total[0]

  it('has what is billed ahead, and no flag yet', async () => {
    expect(await tomorrow()).toMatchObject({ billed: 1, revenueMinor: 300_000, atRisk: 0, computed: 'stored' })
  })

  it('once it has begun, counts the flags that are still up, though nothing touched it since', async () => {
    stage.clock.set('2026-06-19T04:59:59.000Z')
    expect(await tomorrow()).toMatchObject({ atRisk: 0 })
    stage.clock.set('2026-06-19T05:00:00.000Z')
    expect(await tomorrow()).toMatchObject({ billed: 1, revenueMinor: 300_000, atRisk: 1, computed: 'now' })
  })
})
