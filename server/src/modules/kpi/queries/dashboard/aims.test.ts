import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

type Target = Input<typeof contract.kpi.setTarget>
const northline = VENTURES.northline.id
const callbridge = VENTURES.callbridge.id

describe('targets on the dashboard', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    await logCall(stage, 'nisha', { startedAt: '2026-06-17T05:00:00Z', appointmentSet: true, connected: true })
    await stage.settle()
    const aim = (who: 'omar' | 'farah', given: Omit<Target, 'from'>) =>
      stage.as(who).call(contract.kpi.setTarget, { from: '2026-06-01', ...given } as Target)
    await aim('omar', { ventureId: northline, metric: 'revenue', value: '2500000', per: 'week' })
    await aim('omar', { ventureId: northline, metric: 'marginPct', value: '0.03', per: null })
    await aim('omar', { ventureId: northline, metric: 'lost', value: '1', per: 'day' })
    await aim('farah', { ventureId: callbridge, metric: 'appointments', value: '7', per: 'week' })
    await aim('farah', {
      ventureId: callbridge,
      metric: 'appointments',
      value: '2',
      per: 'day',
      campaignId: CAMPAIGNS.solar.id,
    })
    await aim('farah', {
      ventureId: callbridge,
      metric: 'appointments',
      value: '1',
      per: 'week',
      userId: PEOPLE.nisha.id,
    })
  })
  afterAll(() => stage.close())

  const freight = async () => {
    const { tiles } = await stage
      .as('omar')
      .call(contract.dashboards.freightDashboard, { ventureId: northline, ...THREE_DAYS })
    return (metric: string) => tiles.find((tile) => tile.metric === metric)?.target
  }
  const appointments = async (given: object = {}) => {
    const { tiles } = await stage
      .as('farah')
      .call(contract.dashboards.bpoDashboard, { ventureId: callbridge, ...THREE_DAYS, ...given })
    return tiles.find((tile) => tile.metric === 'appointments')?.target
  }

  it('are of the range: three of the week’s five working days are three fifths of its target', async () => {
    const target = await freight()
    expect(target('revenue')).toEqual({
      value: '1500000.000000',
      daysAimedAt: 3,
      days: 3,
      isMet: true,
      parts: {
        '2026-06-16': '500000.000000',
        '2026-06-17': '500000.000000',
        '2026-06-18': '500000.000000',
      },
    })
    expect(target('marginPct')).toMatchObject({ value: '0.030000', isMet: true })
    expect(target('delivered')).toBeNull()
  })

  it('are of each bar by itself: none on a day off, and none before the first day that is aimed at', async () => {
    const { tiles } = await stage
      .as('omar')
      .call(contract.dashboards.freightDashboard, { ventureId: northline, from: '2026-05-29', to: '2026-06-02' })
    const parts = (metric: string) => tiles.find((tile) => tile.metric === metric)?.target?.parts
    expect(parts('revenue')).toEqual({ '2026-06-01': '500000.000000', '2026-06-02': '500000.000000' })
    expect(parts('marginPct')).toEqual({ '2026-06-01': '0.030000', '2026-06-02': '0.030000' })
    const weekend = await stage
      .as('omar')
      .call(contract.dashboards.freightDashboard, { ventureId: northline, from: '2026-06-12', to: '2026-06-15' })
    expect(Object.keys(weekend.tiles.find(({ metric }) => metric === 'revenue')?.target?.parts ?? {})).toEqual([
      '2026-06-12',
      '2026-06-15',
    ])
  })

  it('are met from below where less is better, and neither met nor missed without data', async () => {
    const target = await freight()
    expect(target('lost')).toMatchObject({ value: '3.000000', isMet: true })
    const { tiles } = await stage
      .as('omar')
      .call(contract.dashboards.freightDashboard, { ventureId: northline, from: '2026-06-11', to: '2026-06-12' })
    expect(tiles.find(({ metric }) => metric === 'marginPct')?.target).toMatchObject({ isMet: null })
  })

  it('are of the call centre, of the campaign or of the person that was asked for, never of one for another', async () => {
    expect(await appointments()).toMatchObject({ value: '3.000000', isMet: false })
    expect(await appointments({ campaignId: CAMPAIGNS.solar.id })).toMatchObject({ value: '6.000000', isMet: false })
    expect(await appointments({ agentId: AGENTS.nisha.id })).toMatchObject({ value: '0.428571', isMet: true })
    expect(await appointments({ agentId: AGENTS.rahul.id })).toBeNull()
    expect(await appointments({ campaignId: CAMPAIGNS.helpdesk.id })).toBeNull()
  })
})
