import { businessDay, localTime } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const FIGURES = `sum(calls) as calls, sum(answered) as answered, sum(talk_seconds) as talk, sum(talk_measured) as measured,
  sum(within_threshold) as in_time, sum(deals) as deals, sum(revenue_minor) as revenue, sum(rating_sum) as rating`

/** Every 37 minutes over the days on which the clocks of New York change. */
const STARTS = ['2025-11-01T20:00:00Z', '2026-03-07T20:00:00Z'].flatMap((from) =>
  Array.from({ length: 80 }, (_, n) => new Date(Date.parse(from) + n * 37 * 60_000).toISOString()),
)

describe('figures by hour, agent and campaign', () => {
  let stage: Stage
  const campaigns = Object.values(CAMPAIGNS)
  const calls = STARTS.flatMap((startedAt, n) => {
    const campaign = campaigns[n % 2]
    return campaign ? [{ startedAt, campaign, agent: n % 3 === 0 ? AGENTS.nisha : AGENTS.rahul, n }] : []
  })
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql(
      `insert into bpo.call_logs (venture_id, campaign_id, agent_id, direction, started_at, started_on, answered, answered_after_seconds,
         talk_seconds, deal_won, connected, revenue_minor, rating, currency, created_at)
       select $1, c.campaign::uuid, c.agent::uuid, 'INBOUND', c.started_at, c.started_on, c.n % 5 > 0, case when c.n % 5 > 0 then c.n % 40 end,
         nullif(c.n % 4, 0) * 10, c.n % 6 = 0, true, nullif(c.n % 3, 0) * 100, 1 + c.n % 5, 'INR', now()
       from jsonb_to_recordset($2::jsonb) as c (campaign text, agent text, started_at timestamptz, started_on date, n int)`,
      [
        ventureId,
        JSON.stringify(
          calls.map(({ startedAt, campaign, agent, n }) => ({
            campaign: campaign.id,
            agent: agent.id,
            started_at: startedAt,
            started_on: businessDay(startedAt, campaign.zone),
            n,
          })),
        ),
      ],
    )
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select distinct $1::uuid, 'kpi.bpo', started_on, uuidv7() from bpo.call_logs`,
      [ventureId],
    )
    await stage.settle()
  })
  afterAll(() => stage.close())

  it('have each call in the hour that its campaign’s clock showed, on days of 23 and of 25 hours', async () => {
    const rows = await stage.sql<{ day: string; hour: number; calls: number }>(
      `select campaign_id, day, hour % 24 as hour, sum(calls)::int as calls from kpi.bpo_hourly group by 1, 2, 3 order by 1, 2, 3`,
    )
    const expected = new Map<string, number>()
    for (const { startedAt, campaign } of calls) {
      const hour = Number(localTime(startedAt, campaign.zone).slice(0, 2))
      const key = JSON.stringify([campaign.id, businessDay(startedAt, campaign.zone), hour])
      expected.set(key, (expected.get(key) ?? 0) + 1)
    }
    const seen = rows.map((row) => [JSON.stringify([Object.values(row)[0], row.day, row.hour]), row.calls] as const)
    expect(new Map(seen)).toEqual(expected)
  })

  it.each([
    ['venture', `''`],
    ['campaign', 'campaign_id::text'],
    ['agent', 'agent_id::text'],
  ])('of whole days by %s add up from the seats', async (dimension, key) => {
    expect(
      await stage.sql(
        `select day, key, ${FIGURES} from kpi.bpo_daily_by where dimension = $1 and hour = -1 group by 1, 2 order by 1, 2`,
        [dimension],
      ),
    ).toEqual(await stage.sql(`select day, ${key} as key, ${FIGURES} from kpi.bpo_daily group by 1, 2 order by 1, 2`))
  })

  it.each([
    ['venture', `''`],
    ['campaign', 'campaign_id::text'],
  ])('of hours by %s add up from the hours of the seats', async (dimension, key) => {
    expect(
      await stage.sql(
        `select day, hour, key, ${FIGURES} from kpi.bpo_daily_by where dimension = $1 and hour >= 0 group by 1, 2, 3 order by 1, 2, 3`,
        [dimension],
      ),
    ).toEqual(
      await stage.sql(
        `select day, hour % 24 as hour, ${key} as key, ${FIGURES} from kpi.bpo_hourly group by 1, 2, 3 order by 1, 2, 3`,
      ),
    )
  })
})
