import { contract } from '@holdfast/contract'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCampaign, changeCampaign, setCampaignTerms } = contract.bpoSetup
const id = CAMPAIGNS.helpdesk.id
const range = { ventureId: VENTURES.callbridge.id, from: '2026-06-17', to: '2026-06-18' }
const OF_ANSWERED = { serviceLevelVariant: 'OF_ANSWERED', serviceLevelSeconds: 30, shortAbandonSeconds: 5 } as const

let stage: Stage
beforeEach(async () => {
  await stage?.close()
  stage = await openStage()
})
afterAll(() => stage.close())

const set = (given: object, person: Parameters<Stage['as']>[0] = 'arjun') =>
  stage.as(person).ask(setCampaignTerms, { id, revision: 1, startsOn: '2026-06-18', ...OF_ANSWERED, ...given })
const levels = async () => {
  const { items } = await stage.as('farah').call(contract.kpi.bpoKpi, { ...range, campaignId: id })
  return items.map(({ serviceLevel }) => serviceLevel)
}
/** One answered in time and one abandoned, on each of two days. */
const twoDays = async () => {
  for (const day of ['2026-06-17', '2026-06-18']) {
    const inbound = { campaignId: id, direction: 'INBOUND', startedAt: `${day}T12:00:00Z` } as const
    await logCall(stage, 'rahul', { ...inbound, answered: true, answeredAfterSeconds: 10 })
    await logCall(stage, 'rahul', { ...inbound, answered: false })
  }
  await stage.settle()
}

describe('terms of a service level', () => {
  it('changed from today on leave what was reported as it was', async () => {
    await twoDays()
    expect(await levels()).toEqual(['0.500000', '0.500000'])
    expect(await set({})).toMatchObject({
      status: 200,
      body: {
        revision: 2,
        serviceLevelRule: '30 s, answered in time ÷ answered',
        terms: [
          { startsOn: '2026-06-18', setBy: { name: 'Arjun Mehta' } },
          { startsOn: null, serviceLevelSeconds: 30 },
        ],
      },
    })
    await stage.settle()
    expect(await levels()).toEqual(['0.500000', '1.000000'])
  })

  it('changed for days that were reported are refused until somebody says that they are restated', async () => {
    await twoDays()
    expect(await set({ startsOn: '2026-06-17' })).toMatchObject({
      status: 409,
      body: { code: 'campaign.restates', facts: { days: 1, from: '2026-06-17' } },
    })
    await stage.settle()
    expect(await levels()).toEqual(['0.500000', '0.500000'])
    expect(await set({ startsOn: '2026-06-17', restate: true })).toMatchObject({ status: 200 })
    await stage.settle()
    expect(await levels()).toEqual(['1.000000', '1.000000'])
    const told = await stage.sql(
      `select action, after->'daysRestated' as restated from identity.audit_log where subject_id = $1`,
      [id],
    )
    expect(told).toEqual([{ action: 'bpo.campaign_terms', restated: 1 }])
  })

  it('said again change nothing; seen by somebody else meanwhile they are refused', async () => {
    await set({})
    expect(await set({ revision: 2 })).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await set({ serviceLevelSeconds: 40 })).toMatchObject({ status: 409, body: { code: 'record.changed' } })
  })

  it('are printed beside the level, all that held in the range', async () => {
    await twoDays()
    await set({})
    await stage.settle()
    const { items } = await stage.as('farah').call(contract.bpoReports.serviceLevels, range)
    expect(items).toMatchObject([
      {
        campaign: { name: 'Orchid Helpdesk' },
        met: 2,
        counted: 3,
        serviceLevel: '0.666667',
        rules: [
          { from: '2026-06-17', to: '2026-06-17', serviceLevelRule: '30 s, answered in time ÷ offered' },
          { from: '2026-06-18', to: '2026-06-18', serviceLevelRule: '30 s, answered in time ÷ answered' },
        ],
        hours: [{ hour: 8, offered: 4, met: 2, counted: 3 }],
      },
    ])
  })

  it('against a target of the campaign say how far they are from it', async () => {
    await twoDays()
    const target = { ventureId: range.ventureId, metric: 'serviceLevel', from: '2026-06-01', value: '0.8' }
    await stage.as('farah').call(contract.kpi.setTarget, { ...target, value: '0.9' })
    await stage.as('farah').call(contract.kpi.setTarget, { ...target, campaignId: id })
    const { items } = await stage.as('farah').call(contract.bpoReports.serviceLevels, range)
    expect(items).toMatchObject([{ serviceLevel: '0.500000', target: '0.8', difference: '-0.300000' }])
    const file = await stage.as('farah').call(contract.bpoReports.exportServiceLevels, { ...range, part: 'hour' })
    expect(String(file)).toContain('30 s, answered in time ÷ offered')
  })

  it('are set by those who set the call centre up', async () => {
    expect(await set({}, 'nisha')).toMatchObject({ status: 403 })
    expect(await set({}, 'ana')).toMatchObject({ status: 403 })
    expect(await stage.as('ana').ask(getCampaign, { id })).toMatchObject({ status: 404 })
    expect(await stage.as('nisha').call(getCampaign, { id })).toMatchObject({ can: { change: false } })
  })
})

describe('a campaign', () => {
  const change = (given: object) => stage.as('arjun').ask(changeCampaign, { id, revision: 1, ...given })

  it('is renamed, ended and started again, by whoever saw its last revision', async () => {
    expect(await change({ name: 'Orchid Care', isActive: false })).toMatchObject({
      status: 200,
      body: { name: 'Orchid Care', isActive: false, revision: 2 },
    })
    expect(await change({ name: 'Orchid Hub' })).toMatchObject({ status: 409, body: { code: 'record.changed' } })
    expect(await change({ revision: 2, name: 'Sunrise Solar' })).toMatchObject({
      status: 409,
      body: { code: 'campaign.exists' },
    })
    expect(await change({ revision: 2, isActive: true })).toMatchObject({ status: 200, body: { isActive: true } })
  })

  it('keeps its zone, whatever writes', async () => {
    const asApp = stage.sql(`set role holdfast_app; update bpo.campaigns set zone = 'UTC'`)
    await expect(asApp).rejects.toMatchObject({ code: '42501' })
    await stage.sql('reset role')
  })
})
