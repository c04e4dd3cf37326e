import { contract } from '@holdfast/contract'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { type GivenTotals, givenTotals, recordTotals, totalsOf } from '../../../testing/totals.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { upsertDayTotals, voidDayTotals, listDayTotals } = contract.bpoTotals
const ventureId = VENTURES.callbridge.id
const YESTERDAY = '2026-06-17T10:00:00Z'
const range = { ventureId, from: '2026-06-17', to: '2026-06-17' }

let stage: Stage
beforeEach(async () => {
  await stage?.close()
  stage = await openStage()
})
afterAll(() => stage.close())

const asked = (person: Parameters<Stage['as']>[0], ...days: readonly GivenTotals[]) =>
  stage.as(person).ask(upsertDayTotals, givenTotals(...days))
const figures = async () => (await stage.as('farah').call(contract.kpi.bpoKpi, range)).total[0]

describe('totals of days', () => {
  it('are patched: what is left out stays, null makes unknown, the same again changes nothing', async () => {
    expect(await recordTotals(stage, 'arjun', { outbound: 40, connects: 12, deals: 2 })).toMatchObject({
      inserted: 1,
      days: [{ outbound: 40, inbound: null, source: 'API', version: 1 }],
    })
    expect(await recordTotals(stage, 'arjun', { deals: null, dials: 55 })).toMatchObject({
      updated: 1,
      days: [{ outbound: 40, connects: 12, deals: null, dials: 55, version: 2 }],
    })
    expect(await recordTotals(stage, 'arjun', { dials: 55 })).toMatchObject({ unchanged: 1, days: [{ version: 2 }] })
    const events = await stage.sql(`select days from platform.events where type = 'bpo.kpi_upserted' order by id`)
    expect(events).toEqual([{ days: ['2026-06-17'] }, { days: ['2026-06-17'] }])
  })

  it('B-04 make the same figures as calls would, before and after they are stored', async () => {
    await recordTotals(stage, 'arjun', {
      inbound: 10,
      answered: 8,
      answeredInTime: 6,
      answerSeconds: 160,
      outbound: 20,
      connects: 13,
      deals: 2,
      talkSeconds: 1_300,
      revenueMinor: 900_00,
      ratings: 2,
      ratingSum: 9,
    })
    const expected = {
      calls: 30,
      inbound: 10,
      answered: 8,
      abandoned: 2,
      answeredShare: '0.800000',
      serviceLevel: '0.600000',
      averageSpeedOfAnswer: '20.000000',
      averageTalk: '100.000000',
      conversion: '0.153846',
      averageHandleTime: null,
      revenueMinor: 900_00,
      satisfaction: '4.500000',
    }
    expect(await figures()).toMatchObject(expected)
    await stage.settle()
    expect(await figures()).toMatchObject({ ...expected, computed: 'stored' })
    expect(await stage.sql(`select from gamification.entries where key like 'bpo%'`)).toEqual([])
  })

  it('of unknown connects lend their deals to no ratio', async () => {
    await recordTotals(stage, 'arjun', { outbound: 10, connects: 4, deals: 1 })
    await recordTotals(stage, 'arjun', { agentId: AGENTS.rahul.id, outbound: 10, deals: 3 })
    expect(await figures()).toMatchObject({ deals: 4, conversion: '0.250000' })
  })

  it('stand in whole days alone, not in an hour', async () => {
    await recordTotals(stage, 'arjun', { outbound: 10 })
    await stage.settle()
    const hours = await stage.sql('select dimension, hour, calls from kpi.bpo_daily_by order by 1, 2')
    expect(hours).toEqual(['agent', 'campaign', 'venture'].map((dimension) => ({ dimension, hour: -1, calls: 10 })))
  })

  it('B-04 are refused where calls are logged, and calls where they stand', async () => {
    await logCall(stage, 'nisha', { startedAt: YESTERDAY, endedAt: '2026-06-17T10:05:00Z' })
    expect(await asked('arjun', { deals: 1 })).toMatchObject({ status: 409, body: { code: 'totals.calls_logged' } })
    await recordTotals(stage, 'arjun', { campaignId: CAMPAIGNS.helpdesk.id, inbound: 4 })
    const late = stage.as('nisha').ask(contract.bpo.logCall, {
      ventureId,
      campaignId: CAMPAIGNS.helpdesk.id,
      direction: 'INBOUND',
      startedAt: '2026-06-17T15:00:00Z',
    })
    expect(await late).toMatchObject({ status: 409, body: { code: 'call.totals_stand' } })
    expect(await figures()).toMatchObject({ calls: 5 })
  })

  it('void, they make way for calls; calls void, for them', async () => {
    const { days } = await recordTotals(stage, 'arjun', { outbound: 10 })
    await stage.as('farah').call(voidDayTotals, { id: days[0]?.id ?? '', reason: 'Another day' })
    await stage.as('farah').call(voidDayTotals, { id: days[0]?.id ?? '', reason: 'Again' })
    expect(await totalsOf(stage)).toEqual([])
    const call = await logCall(stage, 'nisha', { startedAt: YESTERDAY })
    expect((await asked('arjun', { outbound: 1 })).status).toBe(409)
    await stage.as('farah').call(contract.bpo.voidCall, { id: call.id, reason: 'Not a call' })
    expect(await recordTotals(stage, 'arjun', { outbound: 1 })).toMatchObject({ inserted: 1, days: [{ version: 3 }] })
    await stage.settle()
    expect(await figures()).toMatchObject({ calls: 1 })
  })

  it('B-04 at once with a call, one of the two is refused, every time', async () => {
    for (let n = 10; n < 16; n += 1) {
      const day = `2026-06-${n}`
      const [totals, call] = await Promise.all([
        asked('arjun', { day, outbound: 3 }),
        stage.as('nisha').ask(contract.bpo.logCall, {
          ventureId,
          campaignId: CAMPAIGNS.solar.id,
          direction: 'OUTBOUND',
          startedAt: `${day}T10:00:00Z`,
        }),
      ])
      expect([totals.status, call.status].sort()).toEqual([200, 409])
    }
  })

  it('B-04 the database itself counts no day twice, whichever comes second', async () => {
    const totals = `insert into bpo.day_totals (venture_id, campaign_id, agent_id, day, currency, outbound, source, recorded_at)
      values ($1, $2, $3, '2026-06-17', 'INR', 1, 'API', now())`
    const call = `insert into bpo.call_logs (venture_id, campaign_id, agent_id, direction, started_at, started_on, currency, is_test, created_at)
      values ($1, $2, $3, 'OUTBOUND', '2026-06-17T10:00:00Z', '2026-06-17', 'INR', $4, now())`
    const nisha = [ventureId, CAMPAIGNS.solar.id, AGENTS.nisha.id]
    await stage.sql(totals, nisha)
    await expect(stage.sql(call, [...nisha, false])).rejects.toMatchObject({ constraint: 'call_logs_day_counted_once' })
    await stage.sql(call, [...nisha, true])
    await expect(stage.sql(`update bpo.call_logs set is_test = false`)).rejects.toMatchObject({
      constraint: 'call_logs_day_counted_once',
    })
    const rahul = [ventureId, CAMPAIGNS.solar.id, AGENTS.rahul.id]
    await stage.sql(call, [...rahul, false])
    await expect(stage.sql(totals, rahul)).rejects.toMatchObject({ constraint: 'day_totals_day_counted_once' })
  })

  it('are all or none, and say which day is wrong', async () => {
    const good = { day: '2026-06-15', outbound: 4 }
    for (const [bad, status, code] of [
      [{ day: '2026-06-19', outbound: 1 }, 422, 'totals.in_future'],
      [{ day: '2006-05-01', outbound: 1 }, 422, 'totals.too_old'],
      [{ day: '2026-06-16' }, 422, 'totals.empty'],
      [{ day: '2026-06-15', outbound: 5 }, 422, 'totals.twice'],
      [
        { day: '2026-06-16', campaignId: '00000000-0000-4000-8000-00000000dead', outbound: 1 },
        404,
        'campaign.not_found',
      ],
      [{ day: '2026-06-16', agentId: '00000000-0000-4000-8000-00000000dead', outbound: 1 }, 404, 'agent.not_found'],
    ] as const)
      expect(await asked('arjun', good, bad)).toMatchObject({ status, body: { code } })
    expect(await totalsOf(stage)).toEqual([])
  })

  it('are recorded by those who import, of call centres alone; a contractor sees their own', async () => {
    expect(await asked('nisha', { outbound: 1 })).toMatchObject({ status: 403 })
    expect(await asked('ana', { outbound: 1 })).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    const elsewhere = { ...givenTotals({ outbound: 1 }), ventureId: VENTURES.harbor.id }
    expect(await stage.as('meera').ask(upsertDayTotals, elsewhere)).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
    await recordTotals(stage, 'farah', { outbound: 1 }, { agentId: AGENTS.rahul.id, outbound: 2 })
    await stage.sql(
      `update ventures.memberships set role = 'CONTRACTOR' where user_id = (select user_id from bpo.agents where id = $1)`,
      [AGENTS.rahul.id],
    )
    const { items } = await stage.as('rahul').call(listDayTotals, { ventureId })
    expect(items.map(({ agent }) => agent.id)).toEqual([AGENTS.rahul.id])
  })

  it('pages go on where they ended', async () => {
    const days = Array.from({ length: 7 }, (_, n) => ({ day: `2026-06-0${n + 1}`, outbound: n }))
    await recordTotals(stage, 'arjun', ...days)
    const first = await stage.as('farah').call(listDayTotals, { ventureId, limit: 5 })
    const second = await stage.as('farah').call(listDayTotals, { ventureId, limit: 5, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ day }) => day)).toEqual(days.map(({ day }) => day).toReversed())
  })
})
