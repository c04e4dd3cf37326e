import { contract, type Drill, type Input, type LoadRow, type Tile } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../../testing/loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

const ventureId = VENTURES.northline.id
const { freightDashboard } = contract.dashboards
const { listLoads } = contract.freight

/** What the list behind a tile must add up to. */
const FIGURE: Readonly<Record<string, (loads: readonly LoadRow[]) => number>> = {
  revenue: (loads) => sum(loads.map(({ bill }) => bill.minor)),
  margin: (loads) => sum(loads.map(({ margin }) => margin?.minor ?? Number.NaN)),
  lostValue: (loads) => sum(loads.map(({ bill }) => bill.minor)),
  billed: (loads) => loads.length,
  unknownCost: (loads) => loads.length,
  created: (loads) => loads.length,
  covered: (loads) => loads.length,
  delivered: (loads) => loads.length,
  lost: (loads) => loads.length,
  bounced: (loads) => loads.length,
  atRisk: (loads) => loads.length,
}

describe('the rows behind a figure', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    const lost = await bookLoad(stage, 'omar', { customerId: CUSTOMERS.tristate.id })
    const risky = await bookLoad(stage, 'omar')
    await coverLoad(stage, 'omar', risky.id)
    const change = (given: object) =>
      stage.as('omar').call(contract.freight.changeLoad, given as Input<typeof contract.freight.changeLoad>)
    await change({ id: lost.id, status: 'LOST', reason: 'RATE' })
    await change({ id: risky.id, status: 'OPEN', reason: 'No truck', cause: 'BREAKDOWN' })
    await stage
      .as('omar')
      .call(contract.freight.flagLoad, { id: risky.id, kind: 'AT_RISK', up: true, reason: 'No truck' })
    await stage.settle()
  })
  afterAll(() => stage.close())

  const show = () => stage.as('omar').call(freightDashboard, { ventureId, ...THREE_DAYS })
  const rowsOf = async ({ path, filters }: Drill) => {
    expect(path).toBe(listLoads.path)
    const page = await stage
      .as('omar')
      .call(listLoads, { ventureId, limit: 100, ...filters } as Input<typeof listLoads>)
    return page.items
  }

  it('F-05 adds up to the tile, whatever it counts', async () => {
    const { tiles } = await show()
    const asked = tiles.filter((tile): tile is Tile & { drill: Drill } => tile.metric in FIGURE && tile.drill !== null)
    expect(asked.map(({ metric }) => metric).sort()).toEqual(Object.keys(FIGURE).sort())
    for (const { metric, drill, value } of asked)
      expect([metric, String(FIGURE[metric]?.(await rowsOf(drill)))]).toEqual([metric, value])
    expect(
      tiles.filter(({ metric }) => ['lost', 'bounced', 'atRisk'].includes(metric)).map(({ value }) => value),
    ).toEqual(['1', '1', '1'])
  })

  it('adds up to each row of each breakdown, and to each bar of the chart', async () => {
    const { breakdowns, series, drills } = await show()
    const { revenue } = drills
    if (!revenue) throw new Error('Revenue has no list.')
    const within = (from: string, to: string, more: Record<string, string>) =>
      rowsOf({ path: revenue.path, filters: { ...revenue.filters, ...more, [revenue.from]: from, [revenue.to]: to } })
    const unsplit = breakdowns.filter(({ by }) => by !== 'sales')
    expect(unsplit.map(({ by }) => by)).toEqual(['customer', 'carrier', 'lane', 'equipment'])
    for (const row of unsplit.flatMap(({ rows }) => rows)) {
      const loads = await within(THREE_DAYS.from, THREE_DAYS.to, row.filters ?? {})
      expect([row.label, loads.length, FIGURE['revenue']?.(loads)]).toEqual([row.label, row.loads, row.revenueMinor])
    }
    for (const bar of series)
      expect(FIGURE['revenue']?.(await within(bar.firstDay, bar.lastDay, {}))).toBe(bar.revenueMinor)
  })

  it('lists the loads that somebody, or nobody, is credited on', async () => {
    const { breakdowns, drills } = await show()
    const sales = breakdowns.find(({ by }) => by === 'sales')
    for (const row of sales?.rows ?? []) {
      const filters = {
        ...drills['billed']?.filters,
        ...row.filters,
        billedFrom: THREE_DAYS.from,
        billedTo: THREE_DAYS.to,
      }
      expect([row.label, (await rowsOf({ path: listLoads.path, filters })).length]).toEqual([row.label, row.loads])
    }
  })

  it('lists the loads behind the active customers', async () => {
    const { tiles } = await show()
    const active = tiles.find(({ metric }) => metric === 'customersActive')
    if (!active?.drill) throw new Error('Active customers have no list.')
    const customers = new Set((await rowsOf(active.drill)).map(({ customer }) => customer.id))
    expect(String(customers.size)).toBe(active.value)
  })
})

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
