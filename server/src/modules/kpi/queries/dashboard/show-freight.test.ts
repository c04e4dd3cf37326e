import { contract, type Input, type Reply } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../../testing/stage.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

const ventureId = VENTURES.northline.id
const { freightDashboard } = contract.dashboards
type Given = Partial<Input<typeof freightDashboard>>
type Dashboard = Reply<typeof freightDashboard>

describe('the freight dashboard', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    await stage.settle()
  })
  afterAll(() => stage.close())

  const ask = (given: Given = {}, who: PersonName = 'omar') =>
    stage.as(who).ask(freightDashboard, { ventureId, ...THREE_DAYS, ...given })
  const show = async (given: Given = {}) => (await ask(given)).body as Dashboard
  const tile = (dashboard: Dashboard, metric: string) => dashboard.tiles.find((each) => each.metric === metric)

  it('shows what was earned, to the cent, beside the three days before; today counts', async () => {
    const dashboard = await show()
    expect(dashboard).toMatchObject({
      compared: { from: '2026-06-13', to: '2026-06-15' },
      groupBy: 'day',
      sparkBy: 'day',
      currencies: ['USD'],
      computed: 'stored',
    })
    expect(tile(dashboard, 'revenue')).toMatchObject({
      value: '1550001',
      previous: '500000',
      change: '2.100002',
      currency: 'USD',
      spark: ['250000', '1200000', '100001'],
    })
    expect(tile(dashboard, 'delivered')).toMatchObject({ value: '4', previous: '1', spark: ['1', '2', '1'] })
    expect(tile(dashboard, 'miles')).toMatchObject({ value: '2650', change: '4.300000' })
  })

  it('knows the margin of loads whose cost is known, says of how many, and shows a loss as one', async () => {
    const dashboard = await show()
    expect(tile(dashboard, 'margin')).toMatchObject({
      value: '20001',
      spark: ['50000', '-40000', '10001'],
      measured: { rows: 3, of: 4, sentence: 'Margin of 3 of 4 loads; 1 without cost.' },
    })
    expect(tile(dashboard, 'unknownCost')).toMatchObject({ value: '1', previous: '0', change: null })
  })

  it('divides sums by sums: no mean of the days’ shares', async () => {
    const dashboard = await show()
    expect(tile(dashboard, 'marginPct')).toMatchObject({
      value: '0.030771',
      spark: ['0.200000', '-0.133333', '0.100009'],
      previous: '0.200000',
    })
    expect(tile(dashboard, 'revenuePerMile')).toMatchObject({ value: '2.452834', previous: '10.000000' })
  })

  it('says no data where nothing was measured, never 0', async () => {
    const dashboard = await show({ from: '2026-06-11', to: '2026-06-12' })
    expect(tile(dashboard, 'revenue')).toMatchObject({ value: '0', previous: '0', change: null })
    for (const metric of ['marginPct', 'revenuePerMile', 'onTimeDelivery'])
      expect(tile(dashboard, metric)).toMatchObject({ value: null, change: null })
    expect(dashboard.breakdowns).toEqual([])
  })

  it('counts customers as of the last day, which no sum of days gives', async () => {
    const dashboard = await show()
    expect(tile(dashboard, 'customersActive')).toMatchObject({ value: '3', previous: '1' })
    expect(tile(dashboard, 'customersNew')).toMatchObject({ value: '2', previous: '1' })
    expect(tile(await show({ from: '2026-06-14', to: '2026-06-14' }), 'customersNew')).toMatchObject({ value: '1' })
  })

  it('counts who is dormant by the days that the venture allows, at once when it allows others', async () => {
    const dormant = async (given: Given = {}) => tile(await show(given), 'customersDormant')
    expect(await dormant()).toMatchObject({ value: '0', previous: '0', drill: { path: '/freight/dormant-customers' } })
    const { setFreightSettings } = contract.carriers
    const settings = { ventureId, unknownCarrier: 'WARN', snapshotDays: 30 } as const
    const { version } = await stage.as('omar').call(setFreightSettings, { ...settings, version: 1, dormantDays: 1 })
    expect(await dormant()).toMatchObject({ value: '0', definition: expect.stringContaining('more than 1 day ') })
    stage.clock.set('2026-06-19T17:00:00.000Z')
    expect(await dormant({ from: '2026-06-17', to: '2026-06-19' })).toMatchObject({ value: '2', previous: '0' })
    expect(await dormant({ from: '2026-06-18', to: '2026-06-18' })).toMatchObject({ value: '0', drill: null })
    expect(tile(await show({ from: '2026-06-19', to: '2026-06-19' }), 'customersActive')).toMatchObject({ value: '1' })
    const list = await stage.as('omar').call(contract.customers.listDormantCustomers, { ventureId })
    expect(list.items).toHaveLength(2)
    await stage.as('omar').call(setFreightSettings, { ...settings, version, dormantDays: 90 })
    expect(await dormant({ from: '2026-06-17', to: '2026-06-19' })).toMatchObject({ value: '0' })
    stage.clock.set(MORNING)
  })

  it('compares with the same days of the year before, or with nothing', async () => {
    expect((await show({ compare: 'lastYear' })).compared).toEqual({ from: '2025-06-16', to: '2025-06-18' })
    const alone = await show({ compare: 'none' })
    expect(alone.compared).toBeNull()
    expect(alone.tiles.every((each) => each.previous === null && each.change === null)).toBe(true)
  })

  it('has a bar a day up to a month, a week up to half a year, then a month, each with its days in the range', async () => {
    const weeks = await show({ from: '2026-04-10', to: '2026-06-18' })
    expect(weeks).toMatchObject({ groupBy: 'week', sparkBy: 'day' })
    expect(weeks.series[0]).toMatchObject({ periodStart: '2026-04-05', firstDay: '2026-04-10', lastDay: '2026-04-11' })
    expect(weeks.series.at(-1)).toMatchObject({
      firstDay: '2026-06-14',
      lastDay: '2026-06-18',
      revenueMinor: 2_050_001,
    })
    expect(weeks.tiles[0]?.spark).toHaveLength(70)
    const months = await show({ from: '2025-07-01', to: '2026-06-18' })
    expect(months).toMatchObject({ groupBy: 'month', sparkBy: 'month' })
    expect(months.series).toHaveLength(12)
    expect(months.tiles[0]?.spark).toHaveLength(12)
  })

  it('of days to come shows what is billed ahead, without sparks for them', async () => {
    const ahead = await show({ from: '2026-06-18', to: '2026-06-20' })
    expect(tile(ahead, 'revenue')).toMatchObject({ value: '100001', spark: ['100001'] })
  })

  it('refuses a range that is reversed or too long, and says what to do', async () => {
    expect(await ask({ from: '2026-06-19' })).toMatchObject({
      status: 422,
      body: { code: 'range.reversed', detail: 'The last day lies before the first. Swap them.' },
    })
    expect(await ask({ from: '2025-05-01' })).toMatchObject({
      status: 422,
      body: { code: 'range.too_long', detail: expect.stringContaining('at most 400 days') },
    })
  })

  it('is for whoever sees the venture’s work, and for ventures that move freight', async () => {
    for (const who of ['priya', 'ruth', 'daniel'] as const) expect(await ask({}, who)).toMatchObject({ status: 200 })
    expect(await ask({}, 'marcus')).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect(await ask({}, 'farah')).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    for (const venture of ['harbor', 'callbridge'] as const)
      expect(await ask({ ventureId: VENTURES[venture].id }, 'meera')).toMatchObject({
        status: 403,
        body: { code: 'venture.wrong_type' },
      })
  })
})
