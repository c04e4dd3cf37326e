import { type Call, contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const TWIN = '00000000-0000-7000-8000-000000000099'

describe('the list of calls', () => {
  let stage: Stage
  const logged: Call[] = []
  beforeAll(async () => {
    stage = await openStage()
    for (let n = 0; n < 7; n += 1) logged.unshift(await logCall(stage, n % 2 === 0 ? 'nisha' : 'rahul'))
    await foundTwin(stage)
  })
  afterAll(() => stage.close())

  const ids = async (person: Parameters<Stage['as']>[0], query: Input<typeof contract.bpo.listCalls>) =>
    (await stage.as(person).call(contract.bpo.listCalls, query)).items.map((call) => call.id)

  it('pages newest first, each call once, also while others are logged', async () => {
    const first = await stage.as('nisha').call(contract.bpo.listCalls, { limit: 3 })
    const later = await logCall(stage, 'nisha')
    const second = await stage.as('nisha').call(contract.bpo.listCalls, { limit: 3, cursor: first.nextCursor ?? '' })
    const third = await stage.as('nisha').call(contract.bpo.listCalls, { limit: 3, cursor: second.nextCursor ?? '' })
    expect([first, second, third].flatMap((page) => page.items.map((call) => call.id))).toEqual(
      logged.map((call) => call.id),
    )
    expect(third).toMatchObject({ hasMore: false, nextCursor: null })
    logged.unshift(later)
  })

  it('filters by agent, campaign, day and whether a call is open', async () => {
    const byNisha = logged.filter((call) => call.agent.id === AGENTS.nisha.id).map((call) => call.id)
    expect(await ids('nisha', { agentId: AGENTS.nisha.id })).toEqual(byNisha)
    expect(await ids('nisha', { campaignId: CAMPAIGNS.helpdesk.id })).toEqual([])
    expect(await ids('nisha', { day: '2026-06-17' })).toEqual([])
    expect(await ids('nisha', { day: '2026-06-18', open: 'true' })).toHaveLength(logged.length)
    expect(await ids('nisha', { open: 'false' })).toEqual([])
  })

  it('refuses the cursor of another list', async () => {
    const { nextCursor } = await stage.as('nisha').call(contract.bpo.listCalls, { limit: 3 })
    const other = await stage
      .as('nisha')
      .ask(contract.bpo.listCalls, { limit: 3, open: 'true', cursor: nextCursor ?? '' })
    expect(other).toMatchObject({ status: 400, body: { code: 'cursor.invalid' } })
  })

  it('covers every venture of the person, and only those', async () => {
    const [other] = await stage.sql<{ id: string }>('select id from bpo.call_logs where venture_id = $1', [TWIN])
    expect(await ids('meera', { limit: 2 })).toEqual([other?.id, logged[0]?.id])
    expect(await ids('nisha', {})).not.toContain(other?.id)
    expect(await ids('meera', { ventureId: VENTURES.callbridge.id })).not.toContain(other?.id)
    expect(await ids('nobody', {})).toEqual([])
    expect(await stage.as('ana').ask(contract.bpo.listCalls, { ventureId: VENTURES.callbridge.id })).toMatchObject({
      status: 403,
    })
  })

  it('shows a contractor their own calls and agent only', async () => {
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
    const own = logged.filter((call) => call.agent.id === AGENTS.rahul.id).map((call) => call.id)
    expect(await ids('rahul', {})).toEqual(own)
    const foreign = { id: logged.find((call) => call.agent.id === AGENTS.nisha.id)?.id ?? '', talkSeconds: 1 }
    expect(await stage.as('rahul').ask(contract.bpo.changeCall, foreign)).toMatchObject({ status: 404 })
    const agents = await stage.as('rahul').call(contract.bpo.listAgents, {})
    expect(agents.items.map((agent) => [agent.person.name, agent.isMe])).toEqual([['Rahul Verma', true]])
  })

  it('names campaigns with their zone and agents with their person', async () => {
    const campaigns = await stage.as('nisha').call(contract.bpo.listCampaigns, {})
    expect(campaigns.items.map((campaign) => [campaign.name, campaign.zone])).toEqual([
      ['Orchid Helpdesk', 'America/New_York'],
      ['Sunrise Solar', 'Asia/Kolkata'],
    ])
    const agents = await stage.as('nisha').call(contract.bpo.listAgents, {})
    expect(agents.items.filter((agent) => agent.isMe)).toMatchObject([
      { id: AGENTS.nisha.id, person: { id: PEOPLE.nisha.id } },
    ])
  })
})

/** A second call centre with one call, newer than all others. */
async function foundTwin(stage: Stage): Promise<void> {
  await stage.sql(
    `insert into ventures.ventures (id, code, name, type, currency, zone, live_from) values ($1, 'CB2', 'Callbridge Cebu', 'BPO', 'PHP', 'Asia/Manila', '2026-01-01')`,
    [TWIN],
  )
  await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [TWIN, PEOPLE.farah.id])
  await stage.sql(
    `insert into bpo.campaigns (venture_id, id, name, zone) values ($1, $1, 'Island Water', 'Asia/Manila')`,
    [TWIN],
  )
  await stage.sql('insert into bpo.agents (venture_id, id, user_id) values ($1, $1, $2)', [TWIN, PEOPLE.farah.id])
  await stage.sql(
    `insert into bpo.call_logs (venture_id, id, agent_id, campaign_id, direction, started_at, started_on, currency, created_at)
     values ($1, '7fffffff-ffff-7fff-8fff-ffffffffffff', $1, $1, 'INBOUND', '2026-06-18T12:00Z', '2026-06-18', 'PHP', '2026-06-18T12:00Z')`,
    [TWIN],
  )
}
