import { type BpoFigures, contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const range = { ventureId: VENTURES.callbridge.id, from: '2026-06-18', to: '2026-06-18' } as const

describe('call-centre figures', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const figures = (given: Partial<Input<typeof contract.kpi.bpoKpi>> = {}) =>
    stage.as('farah').call(contract.kpi.bpoKpi, { ...range, ...given })
  const total = async (given: Partial<Input<typeof contract.kpi.bpoKpi>> = {}) => (await figures(given)).total[0]

  it('of a day without calls are zeros, and its ratios no data', async () => {
    expect(await total()).toMatchObject({
      currency: 'INR',
      calls: 0,
      revenueMinor: 0,
      answeredShare: null,
      conversion: null,
      satisfaction: null,
      computed: 'now',
    })
  })

  it('B-01 ten calls with one connect are one connect, one appointment, one deal, by the right agent', async () => {
    await logCall(stage, 'nisha', {
      dials: 3,
      connected: true,
      appointmentSet: true,
      dealWon: true,
      revenueMinor: 250_00,
    })
    for (let n = 0; n < 9; n += 1)
      await logCall(stage, 'nisha', { dials: 1, connected: false, appointmentSet: false, dealWon: false })
    await stage.settle()
    const expected = {
      calls: 10,
      outbound: 10,
      dials: 12,
      connects: 1,
      appointments: 1,
      deals: 1,
      revenueMinor: 250_00,
      connectsPerDial: '0.083333',
      computed: 'stored',
    }
    expect(await total()).toMatchObject(expected)
    expect(await total({ agentId: AGENTS.nisha.id, campaignId: CAMPAIGNS.solar.id })).toMatchObject(expected)
    expect(await total({ agentId: AGENTS.rahul.id })).toMatchObject({ calls: 0 })
    expect(await total({ campaignId: CAMPAIGNS.helpdesk.id })).toMatchObject({ calls: 0 })
  })

  it('B-04 are the logs added up, whatever was corrected, and the same before and after they are stored', async () => {
    const inbound = {
      campaignId: CAMPAIGNS.helpdesk.id,
      direction: 'INBOUND',
      startedAt: '2026-06-18T12:00:00Z',
    } as const
    const first = await logCall(stage, 'rahul', {
      ...inbound,
      answered: true,
      answeredAfterSeconds: 30,
      talkSeconds: 100,
    })
    await logCall(stage, 'rahul', {
      ...inbound,
      answered: true,
      answeredAfterSeconds: 31,
      talkSeconds: 50,
      holdSeconds: 0,
      wrapSeconds: 10,
    })
    await logCall(stage, 'rahul', { ...inbound, answered: false })
    await logCall(stage, 'rahul', inbound)
    await endCall(stage, 'rahul', first, { holdSeconds: 20, wrapSeconds: 0, resolved: true, rating: 4 })
    const mistaken = await logCall(stage, 'rahul', { ...inbound, answered: true, rating: 1 })
    await stage.as('grace').call(contract.bpo.voidCall, { id: mistaken.id, reason: 'Entered twice' })

    await stage.settle()
    const stored = await total({ campaignId: CAMPAIGNS.helpdesk.id })
    expect(stored).toMatchObject({
      calls: 4,
      inbound: 4,
      answered: 2,
      abandoned: 1,
      answeredShare: '0.666667',
      abandonment: '0.333333',
    })
    expect(stored).toMatchObject({
      averageSpeedOfAnswer: '30.500000',
      averageTalk: '75.000000',
      averageHandleTime: '90.000000',
    })
    expect(stored).toMatchObject({
      serviceLevel: '0.333333',
      resolvedShare: '1.000000',
      satisfaction: '4.000000',
      conversion: null,
    })
    expect(stored?.calls).toBe(
      (await stage.as('farah').call(contract.bpo.listCalls, { campaignId: CAMPAIGNS.helpdesk.id, limit: 100 })).items
        .length,
    )

    await stage.sql('delete from kpi.bpo_daily')
    expect(withoutSource(await total({ campaignId: CAMPAIGNS.helpdesk.id }))).toEqual(withoutSource(stored))
  })

  it('of events delivered again are the same, and nothing is written', async () => {
    await stage.redeliverAllEvents()
    const rows = await stage.sql('select xmin, * from kpi.bpo_daily')
    const versions = await stage.sql('select * from kpi.versions')
    expect(rows).toHaveLength(2)
    await stage.redeliverAllEvents()
    await stage.redeliverAllEvents()
    expect(await stage.sql('select xmin, * from kpi.bpo_daily')).toEqual(rows)
    expect(await stage.sql('select * from kpi.versions')).toEqual(versions)
  })

  it('are for those who see the venture; a contractor sees their own', async () => {
    const ask = (person: Parameters<Stage['as']>[0], given: object = {}) =>
      stage.as(person).ask(contract.kpi.bpoKpi, { ...range, ...given })
    expect(await ask('nisha')).toMatchObject({ status: 200 })
    expect(await ask('ana')).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    expect(await ask('meera', { ventureId: VENTURES.harbor.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
    expect(await ask('rahul')).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect(await ask('rahul', { agentId: AGENTS.nisha.id })).toMatchObject({ status: 403 })
    expect(await ask('rahul', { agentId: AGENTS.rahul.id })).toMatchObject({ status: 200 })
  })
})

function withoutSource(figures: BpoFigures | undefined) {
  return { ...figures, computed: null, asOf: null }
}
