import { contract, type Input, type Reply } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const { bpoDashboard } = contract.dashboards
const range = { ventureId, from: '2026-06-17', to: '2026-06-18' } as const
const inbound = { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND' } as const
type Given = Partial<Input<typeof bpoDashboard>>
type Dashboard = Reply<typeof bpoDashboard>

describe('the dashboard of a call centre', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    const at = (startedAt: string) => ({ ...inbound, startedAt })
    const first = {
      answeredAfterSeconds: 10,
      talkSeconds: 100,
      holdSeconds: 0,
      wrapSeconds: 20,
      resolved: true,
      rating: 5,
    }
    const second = { answeredAfterSeconds: 40, talkSeconds: 200, holdSeconds: 10, wrapSeconds: 30 }
    await logCall(stage, 'rahul', { ...at('2026-06-17T13:10:00Z'), answered: true, ...first })
    await logCall(stage, 'rahul', { ...at('2026-06-17T13:40:00Z'), answered: true, ...second })
    await logCall(stage, 'nisha', { ...at('2026-06-17T14:05:00Z'), answered: false })
    await logCall(stage, 'nisha', at('2026-06-17T14:20:00Z'))
    const sold = { connected: true, appointmentSet: true, dealWon: true, revenueMinor: 250_00, talkSeconds: 60 }
    await logCall(stage, 'nisha', { startedAt: '2026-06-17T05:00:00Z', dials: 3, ...sold })
    await logCall(stage, 'nisha', { startedAt: '2026-06-18T09:00:00Z', dials: 2, connected: false, dealWon: false })
    await logCall(stage, 'nisha', { startedAt: '2026-06-16T09:00:00Z', dials: 1, connected: false, dealWon: false })
    await stage.settle()
  })
  afterAll(() => stage.close())

  const ask = (given: Given = {}, who: PersonName = 'farah') => stage.as(who).ask(bpoDashboard, { ...range, ...given })
  const show = async (given: Given = {}) => (await ask(given)).body as Dashboard
  const values = (dashboard: Dashboard, metrics: readonly string[]) =>
    metrics.map((metric) => dashboard.tiles.find((tile) => tile.metric === metric)?.value)
  const cells = ({ heat }: Dashboard) => heat.map(({ weekday, hour, calls }) => [weekday, hour, calls])

  it('shows the queue: of what is known, with what is not said beside it', async () => {
    const dashboard = await show()
    expect(values(dashboard, ['calls', 'offered', 'answered'])).toEqual(['6', '4', '2'])
    expect(values(dashboard, ['answeredShare', 'abandonment', 'serviceLevel'])).toEqual([
      '0.666667',
      '0.333333',
      '0.333333',
    ])
    expect(values(dashboard, ['averageSpeedOfAnswer', 'averageHandleTime', 'averageTalk'])).toEqual([
      '25.000000',
      '180.000000',
      '120.000000',
    ])
    expect(dashboard.tiles.find(({ metric }) => metric === 'abandonment')).toMatchObject({
      measured: { rows: 3, of: 4, sentence: 'Abandonment of 3 of 4 offered calls; 1 without an answer noted.' },
      spark: ['0.333333', null],
      previous: null,
    })
    expect(dashboard.tiles.find(({ metric }) => metric === 'satisfaction')?.measured).toMatchObject({ rows: 1, of: 6 })
  })

  it('shows what came of the calls, beside the two days before', async () => {
    const dashboard = await show()
    expect(values(dashboard, ['dials', 'appointments', 'deals', 'revenue'])).toEqual(['5', '1', '1', '25000'])
    expect(dashboard.tiles.find(({ metric }) => metric === 'dials')).toMatchObject({
      previous: '1',
      change: '4.000000',
    })
    expect(dashboard.tiles.find(({ metric }) => metric === 'revenue')).toMatchObject({ currency: 'INR', unit: 'money' })
  })

  it('by agent and campaign, with their names and what lists their calls', async () => {
    const { breakdowns } = await show()
    const rows = breakdowns.map(({ by, rows: own, total }) => [
      by,
      own.map((row) => [row.label, row.calls, row.offered]),
      total.calls,
    ])
    expect(rows).toEqual([
      [
        'agent',
        [
          ['Nisha Rao', 4, 2],
          ['Rahul Verma', 2, 2],
        ],
        6,
      ],
      [
        'campaign',
        [
          ['Orchid Helpdesk', 4, 4],
          ['Sunrise Solar', 2, 0],
        ],
        6,
      ],
    ])
    expect(breakdowns[0]?.rows[1]).toMatchObject({
      filters: { agentId: AGENTS.rahul.id },
      averageSpeedOfAnswer: '25.000000',
      averageHandleTime: '180.000000',
    })
  })

  it('by weekday and hour of each campaign’s own clock', async () => {
    expect(cells(await show())).toEqual([
      [3, 9, 2],
      [3, 10, 3],
      [4, 14, 1],
    ])
  })

  it('of one campaign, one agent, or one agent in one campaign, in every part alike', async () => {
    const ofNisha = await show({ agentId: AGENTS.nisha.id })
    expect(values(ofNisha, ['calls', 'offered'])).toEqual(['4', '2'])
    expect(cells(ofNisha)).toEqual([
      [3, 10, 3],
      [4, 14, 1],
    ])
    expect(ofNisha.breakdowns.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['Nisha Rao'],
      ['Sunrise Solar', 'Orchid Helpdesk'],
    ])
    expect(ofNisha.tiles[0]?.drill?.filters).toMatchObject({ agentId: AGENTS.nisha.id })
    const ofSolar = await show({ campaignId: CAMPAIGNS.solar.id })
    expect(values(ofSolar, ['calls', 'offered', 'abandonment'])).toEqual(['2', '0', null])
    expect(cells(ofSolar)).toEqual([
      [3, 10, 1],
      [4, 14, 1],
    ])
    const both = await show({ campaignId: CAMPAIGNS.helpdesk.id, agentId: AGENTS.nisha.id })
    expect(values(both, ['calls', 'offered'])).toEqual(['2', '2'])
    expect(both.breakdowns.map(({ total }) => total.calls)).toEqual([2, 2])
    expect(cells(both)).toEqual([[3, 10, 2]])
  })

  it('adds up to the lists behind its tiles', async () => {
    const { tiles } = await show()
    for (const metric of ['calls', 'offered', 'answered', 'connects', 'appointments', 'deals']) {
      const tile = tiles.find((each) => each.metric === metric)
      const listed = await stage
        .as('farah')
        .call(contract.bpo.listCalls, { ventureId, limit: 100, ...tile?.drill?.filters } as Input<
          typeof contract.bpo.listCalls
        >)
      expect([metric, String(listed.items.length)]).toEqual([metric, tile?.value])
    }
  })

  it('puts the hour that a clock shows twice into one, and the hour that it skips into none', async () => {
    for (const startedAt of ['2025-11-02T05:30:00Z', '2025-11-02T06:30:00Z', '2026-03-08T07:30:00Z'])
      await logCall(stage, 'rahul', { ...inbound, startedAt })
    const now = cells(await show({ from: '2025-11-02', to: '2025-11-02' }))
    expect(now).toEqual([[0, 1, 2]])
    await stage.settle()
    expect(cells(await show({ from: '2025-11-02', to: '2025-11-02' }))).toEqual(now)
    expect(cells(await show({ from: '2026-03-08', to: '2026-03-08' }))).toEqual([[0, 3, 1]])
  })

  it('is for those who see the venture; a contractor sees their own', async () => {
    expect(await ask({}, 'ana')).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    expect(await ask({ ventureId: VENTURES.northline.id }, 'meera')).toMatchObject({
      body: { code: 'venture.wrong_type' },
    })
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
    expect(await ask({}, 'rahul')).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect(await ask({ agentId: AGENTS.nisha.id }, 'rahul')).toMatchObject({ status: 403 })
    expect(await ask({ agentId: AGENTS.rahul.id }, 'rahul')).toMatchObject({ status: 200 })
  })
})
