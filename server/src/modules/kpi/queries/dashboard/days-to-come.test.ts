import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll } from './freight-days.fixture.ts'

const ventureId = VENTURES.northline.id

describe('a range that ends after today', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    await stage.settle()
  })
  afterAll(() => stage.close())

  const show = (from: string, to: string) =>
    stage.as('omar').call(contract.dashboards.freightDashboard, { ventureId, from, to })
  const active = async (from: string, to: string) => {
    const { tiles } = await show(from, to)
    return tiles.find(({ metric }) => metric === 'customersActive')
  }

  it('is compared with as many days as have come', async () => {
    expect((await show('2026-06-16', '2026-06-30')).compared).toEqual({ from: '2026-06-13', to: '2026-06-15' })
    expect((await show('2026-06-16', '2026-06-18')).compared).toEqual({ from: '2026-06-13', to: '2026-06-15' })
    expect((await show('2026-06-20', '2026-06-30')).compared).toBeNull()
  })

  it('has the active customers of today, and leads to just their loads', async () => {
    const [now, ahead] = [await active('2026-06-16', '2026-06-18'), await active('2026-06-16', '2026-12-31')]
    expect(ahead).toEqual(now)
    expect(ahead?.drill?.filters).toMatchObject({ deliveredFrom: '2026-03-20', deliveredTo: '2026-06-18' })
  })

  it('has them also where the days that made them active have to be counted from the facts', async () => {
    const stored = await active('2026-06-16', '2026-12-31')
    await stage.sql('delete from kpi.freight_daily')
    await stage.sql('delete from kpi.freight_daily_by')
    await stage.sql(`update kpi.versions set version = version + 1 where area = 'kpi.freight'`)
    expect((await active('2026-06-16', '2026-12-31'))?.value).toBe(stored?.value)
  })
})
