import { contract, type Floor } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const HELPDESK = { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND' } as const

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const floor = (person: Parameters<Stage['as']>[0] = 'farah') =>
  stage.as(person).call(contract.bpoFloor.realtimeStats, { ventureId })
const agentOn = ({ agents }: Floor, id: string) => agents.find(({ agent }) => agent.id === id)

describe('the floor', () => {
  it('B-03 shows every agent, also those without a call in any campaign today', async () => {
    const shown = await floor()
    expect(shown).toMatchObject({
      onCall: 0,
      idle: 0,
      notYet: 3,
      stale: 0,
      today: { calls: 0, dials: null, revenue: null },
    })
    expect(shown.campaigns.at(-1)).toMatchObject({ campaign: null, agents: 3, calls: 0 })
  })

  it('shows who is on a call and since when, who is idle since their last one ended, and today’s funnel', async () => {
    const call = await logCall(stage, 'nisha', { startedAt: '2026-06-18T13:02:00Z', dials: 2 })
    await logCall(stage, 'rahul', {
      ...HELPDESK,
      startedAt: '2026-06-18T12:30:00Z',
      endedAt: '2026-06-18T12:40:00Z',
      answered: true,
      dealWon: true,
      revenueMinor: 250_00,
    })
    const shown = await floor()
    expect(shown).toMatchObject({
      onCall: 1,
      idle: 1,
      notYet: 1,
      today: { calls: 2, dials: 2, connects: 1, deals: 1, revenue: { minor: 250_00, currency: 'INR' } },
    })
    expect(shown.agents.map(({ state }) => state)).toEqual(['ON_CALL', 'IDLE', 'NOT_YET'])
    expect(agentOn(shown, AGENTS.nisha.id)).toMatchObject({
      since: '2026-06-18T13:02:00.000Z',
      call: { campaign: { name: 'Sunrise Solar' }, direction: 'OUTBOUND' },
    })
    expect(agentOn(shown, AGENTS.rahul.id)).toMatchObject({ since: '2026-06-18T12:40:00.000Z', call: null, deals: 1 })
    expect(shown.campaigns.map(({ campaign, onCall, calls }) => [campaign?.name ?? null, onCall, calls])).toEqual([
      ['Orchid Helpdesk', 0, 1],
      ['Sunrise Solar', 1, 1],
      [null, 0, 0],
    ])
    await endCall(stage, 'nisha', call, { dealWon: true, revenueMinor: 100_00 })
    expect(await floor()).toMatchObject({ onCall: 0, idle: 2, today: { deals: 2, revenue: { minor: 350_00 } } })
  })

  it('B-03 counts no test and no void call, and nobody in training', async () => {
    const before = await floor()
    const mistaken = await logCall(stage, 'nisha', { dealWon: true })
    await stage.as('farah').call(contract.bpo.voidCall, { id: mistaken.id, reason: 'Entered twice' })
    await stage.sql(
      `insert into bpo.call_logs (venture_id, campaign_id, agent_id, direction, started_at, started_on, currency, is_test, created_at)
       values ($1, $2, $3, 'OUTBOUND', '2026-06-18T13:00:00Z', '2026-06-18', 'INR', true, now())`,
      [ventureId, CAMPAIGNS.solar.id, AGENTS.arjun.id],
    )
    expect(await floor()).toEqual(before)
  })

  it('B-03 a call left open keeps nobody busy for good', async () => {
    await logCall(stage, 'arjun', { startedAt: '2026-06-18T09:10:00Z' })
    const shown = await floor()
    expect(shown).toMatchObject({ stale: 1, onCall: 0, staleAfterHours: 4 })
    expect(agentOn(shown, AGENTS.arjun.id)).toMatchObject({ state: 'STALE', since: '2026-06-18T09:10:00.000Z' })
    const listed = await stage.as('farah').call(contract.bpo.listCalls, { ventureId, open: 'true' })
    expect(listed.items.map(({ isStale }) => isStale)).toEqual([true])
  })

  it('B-02 a supervisor ends it with the reason, once, and the board forgets it', async () => {
    const { items } = await stage.as('farah').call(contract.bpo.listCalls, { ventureId, open: 'true' })
    const end = { id: items[0]?.id ?? '', endedAt: '2026-06-18T09:20:00Z', endReason: 'Forgotten over lunch' }
    expect(await stage.as('farah').call(contract.bpo.changeCall, end)).toMatchObject({
      endReason: 'Forgotten over lunch',
      isStale: false,
    })
    expect(
      await stage.as('farah').ask(contract.bpo.changeCall, { ...end, endedAt: '2026-06-18T09:30:00Z' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'call.already_ended' },
    })
    expect(await floor()).toMatchObject({ stale: 0, idle: 3 })
  })

  it('is of each campaign’s own today: what is yesterday there is not counted here', async () => {
    // 00:30 of the 19th in Kolkata is still the 18th in New York.
    stage.clock.set('2026-06-18T19:00:00.000Z')
    const shown = await floor()
    expect(shown.campaigns.map(({ campaign, day, calls }) => [campaign?.name ?? null, day, calls])).toEqual([
      ['Orchid Helpdesk', '2026-06-18', 1],
      ['Sunrise Solar', '2026-06-19', 0],
      [null, null, 0],
    ])
    stage.clock.set('2026-06-18T13:12:00.000Z')
  })

  it('a contractor sees themselves and their own funnel; other trades and other people nothing', async () => {
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
    const own = await floor('rahul')
    expect(own.agents.map(({ agent }) => agent.id)).toEqual([AGENTS.rahul.id])
    expect(own.today.calls).toBe(1)
    expect(own.campaigns.map(({ campaign }) => campaign?.name)).toEqual(['Orchid Helpdesk'])
    const ask = (person: Parameters<Stage['as']>[0], of: string) =>
      stage.as(person).ask(contract.bpoFloor.realtimeStats, { ventureId: of })
    expect(await ask('ana', ventureId)).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    expect(await ask('meera', VENTURES.harbor.id)).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
  })
})
