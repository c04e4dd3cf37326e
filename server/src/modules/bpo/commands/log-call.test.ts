import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const wanted = {
  ventureId: VENTURES.callbridge.id,
  campaignId: CAMPAIGNS.solar.id,
  direction: 'OUTBOUND',
  startedAt: '2026-06-18T13:00:00.000Z',
} as const

describe('logging a call', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const ask = (person: Parameters<Stage['as']>[0], given: object) =>
    stage.as(person).ask(contract.bpo.logCall, { ...wanted, ...given })
  const eventsOf = (callId: string) =>
    stage.sql<{ type: string; days: string[] }>(
      'select type, days from platform.events where subject_id = $1 order by id',
      [callId],
    )

  it('keeps what is unknown unknown, in the reply and in the row', async () => {
    const call = await logCall(stage, 'nisha', { talkSeconds: 0 })
    expect(call).toMatchObject({
      talkSeconds: 0,
      holdSeconds: null,
      connected: null,
      revenue: null,
      endedAt: null,
      version: 1,
    })
    const [row] = await stage.sql(
      'select talk_seconds, hold_seconds, connected, revenue_minor from bpo.call_logs where id = $1',
      [call.id],
    )
    expect(row).toEqual({ talk_seconds: 0, hold_seconds: null, connected: null, revenue_minor: null })
  })

  it('belongs to the day of its start in the campaign’s zone, whatever zone it was sent in', async () => {
    const late = { startedAt: '2026-06-18T03:30:00.000+05:30' }
    expect(await logCall(stage, 'nisha', late)).toMatchObject({
      startedOn: '2026-06-18',
      startedAt: '2026-06-17T22:00:00.000Z',
    })
    expect(await logCall(stage, 'nisha', { ...late, campaignId: CAMPAIGNS.helpdesk.id })).toMatchObject({
      startedOn: '2026-06-17',
    })
  })

  it('starts open or already ended, and says which', async () => {
    const open = await logCall(stage, 'nisha')
    expect(await eventsOf(open.id)).toEqual([{ type: 'bpo.call_started', days: ['2026-06-18'] }])
    expect(open.can).toEqual({ end: true, change: true, void: false })
    const ended = await logCall(stage, 'nisha', { startedAt: '2026-06-18T12:50:00Z', endedAt: '2026-06-18T13:00:00Z' })
    expect((await eventsOf(ended.id)).map((event) => event.type)).toEqual(['bpo.call_started', 'bpo.call_completed'])
    expect(ended.can).toMatchObject({ end: false, change: true })
  })

  it('B-02 an agent logs for nobody else; a team lead, a head and the group’s management may', async () => {
    expect(await ask('nisha', { agentId: AGENTS.rahul.id })).toMatchObject({
      status: 403,
      body: { code: 'permission.missing' },
    })
    expect(await ask('grace', { agentId: AGENTS.rahul.id })).toMatchObject({ status: 403 })
    for (const person of ['arjun', 'farah', 'meera'] as const) {
      expect(await ask(person, { agentId: AGENTS.rahul.id })).toMatchObject({
        status: 200,
        body: { agent: { id: AGENTS.rahul.id, name: 'Rahul Verma' } },
      })
    }
    expect(await ask('ruth', { agentId: AGENTS.rahul.id })).toMatchObject({ status: 403 })
  })

  it('asks whose call it was where the caller is no agent', async () => {
    expect(await ask('farah', {})).toMatchObject({
      status: 422,
      body: { code: 'agent.missing', errors: [{ path: 'agentId' }] },
    })
  })

  it('B-02 refuses negative revenue, times to come and what contradicts itself', async () => {
    expect(await ask('nisha', { revenueMinor: -1 })).toMatchObject({ status: 400 })
    expect(await ask('nisha', { startedAt: '2026-06-18T14:00:00Z' })).toMatchObject({
      status: 422,
      body: { code: 'call.time_in_future' },
    })
    expect(await ask('nisha', { endedAt: '2026-06-18T12:00:00Z' })).toMatchObject({
      status: 422,
      body: { code: 'call.ended_before_start' },
    })
    expect(await ask('nisha', { answeredAfterSeconds: 5 })).toMatchObject({
      status: 422,
      body: { code: 'call.wait_without_answer' },
    })
    expect(await ask('nisha', { startedAt: 'yesterday' })).toMatchObject({ status: 400 })
  })

  it('names no campaign or agent that the venture does not have, and no venture outside', async () => {
    expect(await ask('nisha', { campaignId: AGENTS.nisha.id })).toMatchObject({
      status: 404,
      body: { code: 'campaign.not_found' },
    })
    expect(await ask('farah', { agentId: CAMPAIGNS.solar.id })).toMatchObject({
      status: 404,
      body: { code: 'agent.not_found' },
    })
    expect(await ask('arjun', { ventureId: VENTURES.northline.id })).toMatchObject({ status: 404 })
    expect(await ask('ana', {})).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
  })

  it('B-02 one external reference is one call, also when two arrive at once', async () => {
    const twins = await Promise.all([1, 2, 3, 4].map(() => ask('nisha', { externalRef: 'switch-77' })))
    const [first] = twins.filter((answer) => answer.status === 200)
    expect(twins.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409])
    const again = await ask('rahul', { externalRef: 'switch-77' })
    expect(again).toMatchObject({ status: 409, body: { code: 'call.exists' } })
    expect(again.body.detail).toContain(first?.body.id)
    expect(await eventsOf(first?.body.id ?? '')).toHaveLength(1)
  })

  it('the same request with the same key is one call', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => stage.as('nisha').call(contract.bpo.logCall, wanted, { key: 'call-1' })),
    )
    expect(twice[0]).toEqual(twice[1])
  })

  it('a call of an agent in training counts nowhere', async () => {
    await stage.sql('update identity.users set is_test = true where name = $1', ['Rahul Verma'])
    const call = await logCall(stage, 'arjun', { agentId: AGENTS.rahul.id })
    expect(await stage.sql('select id from bpo.call_facts where id = $1', [call.id])).toEqual([])
  })

  it('B-05 a person is one agent of a venture', async () => {
    const twin = stage.sql(
      'insert into bpo.agents (venture_id, user_id) select venture_id, user_id from bpo.agents where id = $1',
      [AGENTS.nisha.id],
    )
    await expect(twin).rejects.toMatchObject({ constraint: 'agents_one_per_person' })
  })
})
