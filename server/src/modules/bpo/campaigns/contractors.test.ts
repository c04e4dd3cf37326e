import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { multipart } from '../../../testing/import-file.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCampaign, setCampaignAgents } = contract.bpoSetup
const ventureId = VENTURES.callbridge.id
const { solar, helpdesk } = CAMPAIGNS

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
})
afterAll(() => stage.close())

const names = async (person: PersonName) =>
  (await stage.as(person).call(contract.bpo.listCampaigns, { ventureId })).items.map(({ name }) => name)
const found = async (person: PersonName, q: string) =>
  (await stage.as(person).call(contract.search.search, { q })).items.map(({ title }) => title)
const log = (campaignId: string, person: PersonName = 'rahul') =>
  stage.as(person).ask(contract.bpo.logCall, {
    ventureId,
    campaignId,
    direction: 'OUTBOUND',
    startedAt: '2026-06-18T12:00:00Z',
  })
const put = async (agentIds: readonly string[], id: string = solar.id) => {
  const { revision } = await stage.as('arjun').call(getCampaign, { id })
  return stage.as('arjun').ask(setCampaignAgents, { id, revision, agentIds: [...agentIds] })
}

describe('a contractor who is on no campaign', () => {
  it('sees none: not in the list, by its address, by its words', async () => {
    expect(await names('rahul')).toEqual([])
    expect(await stage.as('rahul').ask(getCampaign, { id: solar.id })).toMatchObject({ status: 404 })
    expect(await found('rahul', 'sunrise')).toEqual([])
    expect(await found('nisha', 'sunrise')).toEqual(['Sunrise Solar'])
  })

  it('B-02 starts no clock and logs no call there, told the same as of one that does not exist', async () => {
    const [refused, missing] = [await log(solar.id), await log(AGENTS.nisha.id)]
    expect(refused).toMatchObject({ status: 404, body: { code: 'campaign.not_found' } })
    expect(refused.body.detail).toBe(missing.body.detail)
    expect(await stage.sql('select from bpo.call_logs')).toEqual([])
  })

  it('brings no calls in by a file', async () => {
    const file = {
      ventureId,
      kind: 'call-logs',
      fileName: 'calls.csv',
      bytes: Buffer.from('agent,campaign,started_at\n'),
    }
    const { body, headers } = multipart(file)
    expect(await stage.as('rahul').send(contract.imports.upload, body, headers)).toMatchObject({ status: 403 })
  })
})

describe('a contractor who is put on a campaign', () => {
  it('sees it and works in it, and in no other', async () => {
    expect(await put([AGENTS.rahul.id, AGENTS.nisha.id])).toMatchObject({
      status: 200,
      body: { revision: 2, agents: [{ name: 'Nisha Rao' }, { id: AGENTS.rahul.id, name: 'Rahul Verma' }] },
    })
    expect(await names('rahul')).toEqual(['Sunrise Solar'])
    expect(await found('rahul', 'sunrise')).toEqual(['Sunrise Solar'])
    expect(await found('rahul', 'orchid')).toEqual([])
    expect(await stage.as('rahul').call(getCampaign, { id: solar.id })).toMatchObject({
      agents: [{ id: AGENTS.rahul.id, name: 'Rahul Verma' }],
      can: { change: false, log: true },
    })
    expect(await log(solar.id)).toMatchObject({ status: 200, body: { agent: { id: AGENTS.rahul.id } } })
    expect(await log(helpdesk.id)).toMatchObject({ status: 404, body: { code: 'campaign.not_found' } })
  })

  it('stands on the floor with campaigns of their own calls alone', async () => {
    await logCall(stage, 'nisha', { campaignId: helpdesk.id })
    const floor = await stage.as('rahul').call(contract.bpoFloor.realtimeStats, { ventureId })
    expect(floor.campaigns.map(({ campaign }) => campaign?.name)).toEqual(['Sunrise Solar'])
    expect(floor.agents.map(({ agent }) => agent.id)).toEqual([AGENTS.rahul.id])
  })

  it('sees what somebody logged for them elsewhere, and logs nothing more there', async () => {
    await logCall(stage, 'arjun', { agentId: AGENTS.rahul.id, campaignId: helpdesk.id })
    expect(await names('rahul')).toEqual(['Orchid Helpdesk', 'Sunrise Solar'])
    expect(await stage.as('rahul').call(getCampaign, { id: helpdesk.id })).toMatchObject({ can: { log: false } })
    expect(await log(helpdesk.id)).toMatchObject({ status: 404 })
  })

  it('taken off again starts no call, ends the one that runs and keeps sight of their own', async () => {
    const open = await logCall(stage, 'rahul')
    expect(await put([AGENTS.nisha.id])).toMatchObject({ status: 200, body: { agents: [{ name: 'Nisha Rao' }] } })
    expect(await log(solar.id)).toMatchObject({ status: 404, body: { code: 'campaign.not_found' } })
    expect((await endCall(stage, 'rahul', open)).endedAt).not.toBeNull()
    expect(await names('rahul')).toContain('Sunrise Solar')
  })
})

describe('who is on a campaign', () => {
  it('is said by those who set it up, whole and for the revision that they saw', async () => {
    const set = (person: PersonName, given: object) =>
      stage.as(person).ask(setCampaignAgents, { id: helpdesk.id, revision: 1, agentIds: [], ...given })
    for (const person of ['nisha', 'rahul'] as const) expect(await set(person, {})).toMatchObject({ status: 403 })
    expect(await set('farah', { agentIds: [CAMPAIGNS.solar.id] })).toMatchObject({
      status: 422,
      body: { code: 'agent.not_found', errors: [{ path: 'agentIds.0' }] },
    })
    expect(await set('farah', { revision: 7 })).toMatchObject({ status: 409, body: { code: 'record.changed' } })
    expect(await set('farah', {})).toMatchObject({ status: 200, body: { revision: 1 } })
    const twice = { agentIds: [AGENTS.arjun.id, AGENTS.arjun.id] }
    expect(await set('farah', twice)).toMatchObject({
      status: 200,
      body: { revision: 2, agents: [{ id: AGENTS.arjun.id }] },
    })
    const told = await stage.sql(
      `select after from identity.audit_log where action = 'bpo.campaign_agents' and subject_id = $1`,
      [helpdesk.id],
    )
    expect(told).toEqual([{ after: { agents: ['Arjun Mehta'] } }])
  })

  it('changes nothing for whoever belongs to the venture', async () => {
    expect(await names('nisha')).toEqual(['Orchid Helpdesk', 'Sunrise Solar'])
    expect(await log(helpdesk.id, 'nisha')).toMatchObject({ status: 200 })
  })
})
