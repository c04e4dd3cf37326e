import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { recordTotals } from '../../../../testing/totals.ts'
import { AGENTS, CAMPAIGNS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const id = AGENTS.nisha.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.as('grace').call(contract.bpoSetup.setAgentCost, {
    id,
    revision: 1,
    startsOn: '2026-06-01',
    costPerHourMinor: 100_00,
  })
})
afterAll(() => stage.close())

const reportOf = async (from: string, to = from) => {
  const { items } = await stage.as('farah').call(contract.bpoReports.agentReport, { ventureId, from, to })
  return items.find(({ agent }) => agent.name === 'Nisha Rao')
}
const call = (startedAt: string) => logCall(stage, 'nisha', { startedAt, endedAt: startedAt, connected: true })

it('calls of a day whose hours are unknown are spread over no hour, and make the cost unknown', async () => {
  await recordTotals(stage, 'arjun', { day: '2026-06-14', outbound: 100, connects: 10, deals: 5 })
  await call('2026-06-15T08:00:00Z')
  expect(await reportOf('2026-06-14', '2026-06-15')).toMatchObject({
    calls: 101,
    hours: '1.000000',
    callsPerHour: '1.000000',
    dealsPerHour: '0.000000',
    cost: null,
    costPerDeal: null,
  })
  expect(await reportOf('2026-06-15')).toMatchObject({ hours: '1.000000', cost: { minor: 100_00 } })
})

it('signed-in hours of one campaign and hours of calls in another add up', async () => {
  await recordTotals(stage, 'arjun', { day: '2026-06-12', outbound: 10, connects: 2, loggedInSeconds: 3_600 })
  for (const hour of ['08', '09'])
    await logCall(stage, 'nisha', {
      campaignId: CAMPAIGNS.helpdesk.id,
      startedAt: `2026-06-12T${hour}:00:00Z`,
      endedAt: `2026-06-12T${hour}:05:00Z`,
    })
  expect(await reportOf('2026-06-12')).toMatchObject({ calls: 12, hours: '3.000000', callsPerHour: '4.000000' })
})

it('totals that tell no calls leave them unknown everywhere, and what they tell stands', async () => {
  await recordTotals(stage, 'arjun', { day: '2026-06-10', deals: 3, revenueMinor: 5_000_00, loggedInSeconds: 7_200 })
  expect(await reportOf('2026-06-10')).toMatchObject({
    calls: null,
    connects: null,
    appointments: null,
    deals: 3,
    revenue: { minor: 5_000_00 },
    callsPerHour: null,
    dealsPerHour: '1.500000',
    callsPerDay: null,
  })
  const range = { ventureId, from: '2026-06-10', to: '2026-06-10' }
  const { total } = await stage.as('farah').call(contract.kpi.bpoKpi, range)
  expect(total[0]).toMatchObject({ calls: null, dials: null, connects: null, appointments: null, deals: 3 })
  const { tiles } = await stage.as('farah').call(contract.dashboards.bpoDashboard, range)
  const shownOf = (metric: string) => tiles.find((tile) => tile.metric === metric)?.value
  expect(['calls', 'dials', 'connects', 'appointments', 'deals'].map(shownOf)).toEqual([null, null, null, null, '3'])
})

it('a day without any record had no calls', async () => {
  const range = { ventureId, from: '2026-06-09', to: '2026-06-09' }
  const { tiles } = await stage.as('farah').call(contract.dashboards.bpoDashboard, range)
  expect(tiles.find(({ metric }) => metric === 'calls')?.value).toBe('0')
})
