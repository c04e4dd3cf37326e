import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { DAYS, generateFreight, insertFreight } from './freight-rows.fixture.ts'

const ventureId = VENTURES.northline.id
const FIGURES = `sum(billed) as billed, sum(revenue_minor) as revenue, sum(known_revenue_minor) as known_revenue,
  sum(known_cost_minor) as known_cost, sum(unknown_cost) as unknown_cost, sum(miles) as miles,
  sum(measured_miles_revenue_minor) as measured`

describe('figures by customer, carrier, lane, equipment and person', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await insertFreight(stage, generateFreight({ seed: 20_260_619, loads: 500 }))
    await scatter(stage)
    await recompute()
  })
  afterAll(() => stage.close())

  const recompute = async () => {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'kpi.freight', day, uuidv7() from unnest($2::date[]) day`,
      [ventureId, DAYS],
    )
    await stage.settle()
  }
  const daily = () =>
    stage.sql<object>(
      `select day, currency, ${FIGURES} from kpi.freight_daily where billed > 0 group by 1, 2 order by 1, 2`,
    )

  it.each(['customer', 'carrier', 'lane', 'equipment'])(
    'by %s add up to the venture’s, day by day',
    async (dimension) => {
      const rows = await stage.sql(
        `select day, currency, ${FIGURES} from kpi.freight_daily_by where dimension = $1 and billed > 0 group by 1, 2 order by 1, 2`,
        [dimension],
      )
      expect(rows).toEqual(await daily())
      const [kinds] = await stage.sql<{ many: number }>(
        `select count(distinct key) as many from kpi.freight_daily_by where dimension = $1`,
        [dimension],
      )
      expect(kinds?.many).toBeGreaterThan(1)
    },
  )

  it('say of each customer how many loads were delivered to them', async () => {
    const rows = await stage.sql(
      `select day, sum(delivered) as delivered from kpi.freight_daily_by where delivered > 0 group by 1 order by 1`,
    )
    expect(rows).toEqual(
      await stage.sql(
        `select day, sum(delivered) as delivered from kpi.freight_daily where delivered > 0 group by 1 order by 1`,
      ),
    )
  })

  it('by week are what the days of each week add up to', async () => {
    for (const [weekly, days, keys] of [
      ['freight_weekly_by', 'freight_daily_by', 'dimension, key, currency'],
      ['freight_weekly_credited', 'freight_daily_credited', 'role, user_id, currency'],
    ] as const) {
      const rows = await stage.sql(
        `select day, ${keys}, ${FIGURES} from kpi.${weekly} group by day, ${keys} order by day, ${keys}`,
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows).toEqual(
        await stage.sql(
          `select date_trunc('week', day)::date as day, ${keys}, ${FIGURES} from kpi.${days} group by 1, ${keys} order by 1, ${keys}`,
        ),
      )
    }
  })

  it('by person are shares of the loads that they are credited on, exact to the last decimal', async () => {
    const facts = `select l.billing_date as day, c.role, c.user_id, l.currency, count(*)::int as billed, sum(c.share) as share,
        sum(c.share * l.bill_minor)::numeric(30, 6) as revenue
      from freight.loads l join freight.load_credits c on c.load_id = l.id
      where l.status in ('DELIVERED', 'INVOICED', 'PAID') and not l.is_test and l.voided_at is null
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`
    const rows = await stage.sql(
      `select day, role, user_id, currency, billed, share, revenue_minor as revenue from kpi.freight_daily_credited order by 1, 2, 3, 4`,
    )
    expect(rows).toEqual(await stage.sql(facts))
    expect(rows).not.toEqual([])
  })

  it('are written again only where they differ', async () => {
    const tables = ['freight_daily_by', 'freight_weekly_by', 'freight_daily_credited', 'freight_weekly_credited']
    const rows = () =>
      Promise.all(tables.map((table) => stage.sql(`select xmin, * from kpi.${table} order by 3, 4, 5, 6`)))
    const before = await rows()
    await recompute()
    expect(await rows()).toEqual(before)
    await stage.sql(`update kpi.freight_daily_by set miles = miles + 1 where day = '2026-06-17' and dimension = 'lane'`)
    await stage.sql(`delete from kpi.freight_weekly_credited where role = 'SALES'`)
    await recompute()
    expect((await rows()).map((table) => table.map(withoutStamps))).toEqual(
      before.map((table) => table.map(withoutStamps)),
    )
  })
})

/** Over four customers, three carriers or none, lanes, equipment, and people in equal, unequal and single shares. */
async function scatter(stage: Stage): Promise<void> {
  await stage.sql(
    `update freight.loads l set customer_id = ($1::uuid[])[1 + n % 4],
       carrier_id = case when n % 7 > 0 then ($2::uuid[])[1 + n % 3] end, own_truck = case when n % 7 = 0 then 'Unit 7' end,
       origin_state = (array['TX', 'IL', 'GA'])[1 + n % 3], equipment = (array['VAN', 'REEFER'])[1 + n % 2]
     from (select id, row_number() over (order by id) as n from freight.loads) o where o.id = l.id`,
    [Object.values(CUSTOMERS).map(({ id }) => id), Object.values(CARRIERS).map(({ id }) => id)],
  )
  await stage.sql(
    `insert into freight.load_credits (venture_id, load_id, role, user_id, share)
     select $1, o.id, 'SALES', p.id, p.share from (select id, row_number() over (order by id) as n from freight.loads) o
     join (values (0, $2::uuid, 1), (1, $2, 0.333333), (1, $3, 0.666667), (2, $3, 0.5), (2, $4, 0.5)) p (kind, id, share) on p.kind = o.n % 4`,
    [ventureId, PEOPLE.priya.id, PEOPLE.arjun.id, PEOPLE.omar.id],
  )
}

function withoutStamps(row: object): object {
  return { ...row, xmin: null, computed_at: null }
}
