import { contract } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

const { exportFreightDashboard, exportBpoDashboard } = contract.dashboards
const northline = { ventureId: VENTURES.northline.id, ...THREE_DAYS }
const callbridge = { ventureId: VENTURES.callbridge.id, ...THREE_DAYS }

describe('figures as a file', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    const inbound = { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND' } as const
    await logCall(stage, 'rahul', { ...inbound, startedAt: '2026-06-17T13:10:00Z', answered: true, talkSeconds: 90 })
  })
  afterAll(() => stage.close())

  const rows = (answer: { body: unknown }) =>
    parse(String(answer.body), { bom: true, columns: true }) as Record<string, string>[]
  const freight = async (given: object) =>
    rows(await stage.as('omar').ask(exportFreightDashboard, { ...northline, ...given }))
  const bpo = async (given: object) =>
    rows(await stage.as('farah').ask(exportBpoDashboard, { ...callbridge, ...given }))

  it('by day: one column a measure with its unit, money as decimals, no data as nothing', async () => {
    const days = await freight({})
    expect(days.map((row) => row['First day'])).toEqual(['2026-06-16', '2026-06-17', '2026-06-18'])
    expect(days[1]).toMatchObject({
      Currency: 'USD',
      'Revenue (currency)': '12000.00',
      'Margin of loads with known cost (currency)': '-400.00',
      'Margin share (fraction)': '-0.133333',
      'On-time pickup (fraction)': '',
      'Loads without cost': '1',
    })
    expect((await freight({ part: 'month' })).map((row) => [row['First day'], row['Revenue (currency)']])).toEqual([
      ['2026-06-01', '15500.01'],
    ])
  })

  it('by customer, lane or person: every row, with names', async () => {
    expect((await freight({ part: 'customer' })).map((row) => [row['Name'], row['Revenue (currency)']])).toEqual([
      ['Cordova Produce', '11500.00'],
      ['Lakeshore Paper', '3000.00'],
      ['Peach State Foods', '1000.01'],
    ])
    expect((await freight({ part: 'lane' })).map((row) => row['Name'])).toEqual(['TX → GA', 'IL → AZ'])
    expect((await freight({ part: 'sales' })).map((row) => row['Name'])).toEqual([
      'Priya Nair',
      'Arjun Mehta',
      'Nobody',
    ])
    expect(await freight({ part: 'csr' })).toEqual([])
  })

  it('of calls, by day, agent, campaign and hour', async () => {
    expect((await bpo({ part: 'day' }))[1]).toMatchObject({
      Calls: '1',
      'Talk (s)': '90.000000',
      'Handle time (s)': '',
    })
    expect(await bpo({ part: 'agent' })).toMatchObject([{ Name: 'Rahul Verma', Calls: '1' }])
    expect(await bpo({ part: 'campaign' })).toMatchObject([{ Name: 'Orchid Helpdesk', Answered: '1' }])
    expect(await bpo({ part: 'hour' })).toMatchObject([
      { Weekday: 'Wednesday', 'Hour of the campaign’s clock (0 to 23)': '9' },
    ])
  })

  it('is named after what it holds', async () => {
    const { headers } = await stage.as('omar').ask(exportFreightDashboard, { ...northline, part: 'carrier' })
    expect(headers['content-disposition']).toContain('Northline Freight by carrier 2026-06-16 to 2026-06-18.csv')
  })

  it('is for whoever sees the figures, and marks the days that it had to compute', async () => {
    const ask = (who: 'marcus' | 'farah' | 'meera', given: object = {}) =>
      stage.as(who).ask(exportFreightDashboard, { ...northline, ...given })
    expect(await ask('marcus')).toMatchObject({ status: 403 })
    expect(await ask('farah')).toMatchObject({ status: 403 })
    expect(await ask('meera', { ventureId: VENTURES.callbridge.id })).toMatchObject({
      body: { code: 'venture.wrong_type' },
    })
    await stage.settle()
    expect(
      await stage.sql(`select day from kpi.computed_days where area = 'kpi.freight' and day = '2026-06-16'`),
    ).toHaveLength(1)
  })
})
