import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { hotelTable } from '../../store/hotel-table.ts'
import { NO_HOURS } from '../../store/hours-of-days.ts'
import { askedDays } from '../asked-days.ts'
import { ofHotel } from '../hotel-source.ts'
import { hotelCalendar } from './hotel-calendar.ts'
import { firstNights } from './missing-nights.ts'
import { sumParts } from './sum-parts.ts'

const ventureId = VENTURES.harbor.id
const HOTELS = 100
const DAYS = 1_000
const LAST = '2026-06-17'

/** A hundred hotels of a thousand nights; every seventh night says nothing of its money, every eleventh of its rooms. */
async function plantNights(stage: Stage): Promise<void> {
  await stage.sql(
    `insert into hospitality.hotels (venture_id, name, code, time_zone, currency, rooms, out_of_order_policy, created_at)
     select $1, 'Hotel ' || n, 'H' || n, 'America/New_York', case n % 3 when 0 then 'EUR' else 'USD' end, 50 + n,
       case n % 2 when 0 then 'COUNTED' else 'SUBTRACTED' end, now() from generate_series(1, $2::int) n`,
    [ventureId, HOTELS],
  )
  await stage.sql(
    `insert into hospitality.hotel_days (venture_id, hotel_id, day, physical_rooms, out_of_order_rooms, rooms_sold, room_revenue_minor, source, recorded_at)
     select $1, h.id, date '${LAST}' - n, h.rooms, (n * 7 + h.rooms) % 5, case when n % 11 > 0 then (n * 13 + h.rooms * 7) % (h.rooms - 5) end,
       case when n % 7 > 0 then ((n * 7919 + h.rooms * 104729) % 900000) end, 'UPLOAD', now()
     from hospitality.hotels h cross join generate_series(0, $2::int - 1) n where h.venture_id = $1`,
    [ventureId, DAYS],
  )
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id)
     select $1, 'kpi.hotel', date '${LAST}' - n, uuidv7() from generate_series(0, $2::int - 1) n`,
    [ventureId, DAYS],
  )
  await stage.settle()
  await stage.sql('analyze hospitality.hotels, hospitality.hotel_days, kpi.hotel_daily')
}

/** By another way, from the nights as they were written: of each hotel, month and currency, and of all months. */
const FROM_NIGHTS = `
  with nights as (
    select h.id as hotel_id, h.currency, to_char(d.day, 'YYYY-MM') as month, d.rooms_sold as sold, d.room_revenue_minor::numeric as revenue,
      case h.out_of_order_policy when 'COUNTED' then d.physical_rooms else d.physical_rooms - d.out_of_order_rooms end as available
    from hospitality.hotel_days d join hospitality.hotels h using (venture_id)
    where d.hotel_id = h.id and d.venture_id = $1)
  select hotel_id, currency, month, count(*)::int as nights,
    round(sum(sold)::numeric / nullif(sum(available) filter (where sold is not null), 0), 6)::text as occupancy,
    round(sum(revenue) filter (where sold is not null) / 100 / nullif(sum(sold) filter (where revenue is not null), 0), 4)::text as adr,
    round(sum(revenue) / 100 / nullif(sum(available) filter (where revenue is not null), 0), 4)::text as revpar
  from nights group by grouping sets ((hotel_id, currency, month), (currency, month), (currency))
  order by hotel_id nulls last, currency, month nulls last`

const FROM_FIGURES = `
  select hotel_id, currency, to_char(day, 'YYYY-MM') as month, sum(nights)::int as nights,
    round(sum(occupancy_numerator)::numeric / nullif(sum(occupancy_denominator), 0), 6)::text as occupancy,
    round(sum(adr_numerator)::numeric / 100 / nullif(sum(adr_denominator), 0), 4)::text as adr,
    round(sum(revpar_numerator)::numeric / 100 / nullif(sum(revpar_denominator), 0), 4)::text as revpar
  from kpi.hotel_daily where venture_id = $1
  group by grouping sets ((hotel_id, currency, to_char(day, 'YYYY-MM')), (currency, to_char(day, 'YYYY-MM')), (currency))
  order by hotel_id nulls last, currency, month nulls last`

describe('a hundred thousand nights', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await plantNights(stage)
  }, 300_000)
  afterAll(() => stage.close())

  it('H-08 come to what they come to by another way, by hotel, month and portfolio, and twice to identical rows', async () => {
    const figures = await stage.sql(FROM_FIGURES, [ventureId])
    expect(figures.length).toBeGreaterThan(HOTELS * 30)
    expect(figures).toEqual(await stage.sql(FROM_NIGHTS, [ventureId]))
    const rows = () => stage.sql('select count(*), sum(xmin::text::bigint) from kpi.hotel_daily')
    const before = await rows()
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'kpi.hotel', date '${LAST}' - n, uuidv7() from generate_series(0, 99) n`,
      [ventureId],
    )
    await stage.settle()
    expect(await rows()).toEqual(before)
  }, 120_000)

  it('the API says the same of a year and its months', async () => {
    const year = { ventureId, from: '2025-07-01', to: '2026-06-17', groupBy: 'month' } as const
    const { items } = await stage.as('tessa').call(contract.kpi.hotelKpi, year)
    const found = await stage.sql<{ currency: string; month: string; occupancy: string }>(
      `select * from (${FROM_NIGHTS}) n where hotel_id is null and month between '2025-07' and '2026-06'`,
      [ventureId],
    )
    expect(
      items.map(({ currency, periodStart, occupancy }) => [currency, periodStart.slice(0, 7), occupancy]).sort(),
    ).toEqual(found.map(({ currency, month, occupancy }) => [currency, month, occupancy]).sort())
  })

  describe('P-08 plans', () => {
    /** The indexes of the plans, each once; nothing of what there is a lot of is read whole. */
    async function indexesOf(query: (db: Reads) => Promise<unknown>): Promise<string> {
      const caller = { ...systemCaller([ventureId], stage.clock.now()) }
      const plans = (await plansOf(stage, caller, query)).join('\n')
      expect(plans).not.toMatch(/Seq Scan on (hotel_daily|hotel_days)/)
      return [...new Set(plans.match(/\b(?:hotel_daily|hotel_days)_[a-z_]+\b/g))].sort().join(' ')
    }
    const known = (from: string, to: string) => {
      const caller = { ...systemCaller([ventureId], stage.clock.now()), ventures: [VENTURE] } as never
      return { ...askedDays(caller, { ventureId, from, to }), missing: [], hours: NO_HOURS }
    }
    const VENTURE = { ...VENTURES.harbor, today: '2026-06-18', weekStart: 0 }
    const may = () => known('2026-05-01', '2026-05-31')
    const parts = () => [{ known: may(), sparks: may().days }] as const

    it('the portfolio of a month reads its days', async () => {
      expect(await indexesOf((db) => sumParts(db, hotelTable, parts()))).toBe('hotel_daily_pkey')
      expect(await indexesOf((db) => hotelCalendar(db, may(), {}))).toBe('hotel_daily_pkey')
    })

    it('one hotel reads its own days', async () => {
      const [hotel] = await stage.sql<{ id: string }>('select id from hospitality.hotels limit 1')
      const which = { hotelId: hotel?.id }
      expect(await indexesOf((db) => sumParts(db, hotelTable, parts(), ofHotel(which)))).toMatch(/^hotel_daily_/)
      expect(await indexesOf((db) => firstNights(db, may(), which))).toBe('hotel_daily_of_hotel')
    })

    it('a day that is computed anew reads its nights', async () => {
      const missing = { ...known(LAST, LAST), missing: [LAST] }
      expect(await indexesOf((db) => hotelCalendar(db, missing, {}))).toBe('hotel_daily_pkey hotel_days_by_day')
    })
  })
})
