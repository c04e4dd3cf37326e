import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { recordTotals } from '../../../testing/totals.ts'
import { AGENTS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getAgent, setAgentCost, changeAgent } = contract.bpoSetup
const range = { ventureId: VENTURES.callbridge.id, from: '2026-06-16', to: '2026-06-18' }
const id = AGENTS.nisha.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const report = (person: Parameters<Stage['as']>[0]) => stage.as(person).call(contract.bpoReports.agentReport, range)

describe('what an hour of an agent costs', () => {
  it('holds from its day on and is for heads, finance and people administration', async () => {
    const set = (revision: number, startsOn: string, costPerHourMinor: number | null) =>
      stage.as('grace').ask(setAgentCost, { id, revision, startsOn, costPerHourMinor })
    expect(await set(1, '2026-06-01', 300_00)).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await set(2, '2026-06-17', 360_00)).toMatchObject({
      status: 200,
      body: {
        costPerHour: { minor: 360_00, currency: 'INR' },
        costs: [{ startsOn: '2026-06-17' }, { startsOn: '2026-06-01' }],
      },
    })
    expect(await set(3, '2026-06-17', 360_00)).toMatchObject({ status: 200, body: { revision: 3 } })
    expect(await set(2, '2026-06-17', 1)).toMatchObject({ status: 409, body: { code: 'record.changed' } })
    expect(await stage.as('nisha').call(getAgent, { id })).toMatchObject({ costs: null, costPerHour: null })
    expect(await stage.as('arjun').call(getAgent, { id })).toMatchObject({ costs: null, can: { setCosts: false } })
    const denied = { id, revision: 3, startsOn: '2026-06-01', costPerHourMinor: 1 }
    expect(await stage.as('arjun').ask(setAgentCost, denied)).toMatchObject({ status: 403 })
    expect(await stage.as('ana').ask(getAgent, { id })).toMatchObject({ status: 404 })
  })

  it('makes the cost of hours and deals; nothing worked or one day of unknown cost is no data', async () => {
    // Two hours of the clock on the 16th at 300, half an hour signed in on the 17th at 360.
    for (const startedAt of ['2026-06-16T08:00:00Z', '2026-06-16T08:10:00Z', '2026-06-16T09:40:00Z'])
      await logCall(stage, 'nisha', {
        startedAt,
        endedAt: startedAt,
        connected: true,
        dealWon: startedAt.includes('08:10'),
      })
    await recordTotals(stage, 'arjun', { outbound: 6, connects: 2, deals: 1, loggedInSeconds: 1_800 })
    await logCall(stage, 'rahul', { startedAt: '2026-06-17T08:00:00Z' })
    const { items, showsCosts } = await report('farah')
    expect(showsCosts).toBe(true)
    expect(items[0]).toMatchObject({
      agent: { name: 'Nisha Rao' },
      calls: 9,
      deals: 2,
      hours: '2.500000',
      callsPerHour: '3.600000',
      days: 2,
      callsPerDay: '4.500000',
      cost: { minor: 780_00 },
      costPerHour: { minor: 312_00 },
      costPerDeal: { minor: 390_00 },
      byDay: [
        { day: '2026-06-16', calls: 3, deals: 1 },
        { day: '2026-06-17', calls: 6, deals: 1 },
      ],
    })
    expect(items[0]?.byHour.map(({ hour, calls }) => [hour, calls])).toEqual([
      [13, 2],
      [15, 1],
    ])
    expect(items[1]).toMatchObject({ calls: 1, deals: 0, cost: null, costPerDeal: null, revenue: null })
  })

  it('is in the report and its file for those alone who may see it', async () => {
    const { items, showsCosts } = await report('nisha')
    expect(showsCosts).toBe(false)
    expect(items.every(({ cost, costPerHour, costPerDeal }) => !cost && !costPerHour && !costPerDeal)).toBe(true)
    const file = async (person: Parameters<Stage['as']>[0], part: 'total' | 'hour' | 'day') =>
      String(await stage.as(person).call(contract.bpoReports.exportAgentReport, { ...range, part }))
    expect(await file('nisha', 'total')).not.toContain('Cost')
    expect(await file('farah', 'total')).toContain('390.00')
    expect(await file('farah', 'hour')).toContain('Nisha Rao,13,2,1')
    expect(await file('farah', 'day')).toContain('Nisha Rao,2026-06-17,6,1')
  })

  it('the report is the dashboard by agent, added up', async () => {
    const { items } = await report('farah')
    const whole = (await stage.as('farah').call(contract.kpi.bpoKpi, range)).total[0]
    expect(items.reduce((sum, { calls }) => sum + (calls ?? 0), 0)).toBe(whole?.calls)
    expect(items.reduce((sum, { deals }) => sum + (deals ?? 0), 0)).toBe(whole?.deals)
  })

  it('an agent is taken off the phones and put back, and stays in every figure', async () => {
    const off = await stage.as('arjun').call(changeAgent, { id, revision: 3, isActive: false })
    expect(off).toMatchObject({ isActive: false, revision: 4 })
    expect((await report('farah')).items[0]?.calls).toBe(9)
    await stage.as('arjun').call(changeAgent, { id, revision: 4, isActive: true })
  })
})
