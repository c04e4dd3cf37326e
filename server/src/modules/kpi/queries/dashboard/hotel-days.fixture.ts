import type { Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
export const HOTEL_DAYS = { from: '2026-05-20', to: '2026-06-17' } as const

/** Three hotels, one in another currency and one whose nights are not judged, of each a void twin of everything. */
export async function plantHotelDays(stage: Stage): Promise<void> {
  await stage.sql(
    `insert into hospitality.hotels (venture_id, name, code, time_zone, currency, rooms, out_of_order_policy, loss_threshold_minor, created_at)
     select $1, 'Hotel ' || n, 'H' || n, 'America/New_York', case n when 2 then 'EUR' else 'USD' end, 40 + n,
       case n % 2 when 0 then 'COUNTED' else 'SUBTRACTED' end, case when n < 3 then 400000 end, now() from generate_series(1, 3) n`,
    [ventureId],
  )
  await stage.sql(
    `insert into hospitality.hotel_days (venture_id, hotel_id, day, physical_rooms, out_of_order_rooms, rooms_sold, complimentary_rooms,
       room_revenue_minor, food_and_beverage_minor, other_revenue_minor, gross_operating_profit_minor, source, recorded_at, voided_at, void_reason)
     select $1, h.id, date '2026-06-17' - n, h.rooms, n % 4, case when n % 11 > 0 then n * 13 % 36 end, n % 3, case when n % 7 > 0 then n * 7919 % 900000 end,
       n * 10, case when n % 13 > 0 then 0 end, n * 77, 'UPLOAD', now(), case when n % 9 = 5 then now() end, case when n % 9 = 5 then 'Wrong' end
     from hospitality.hotels h cross join generate_series(0, 39) n where h.venture_id = $1`,
    [ventureId],
  )
  await stage.sql('alter table hospitality.reviews disable trigger reviews_answer_in_history')
  await stage.sql(
    `insert into hospitality.reviews (venture_id, hotel_id, source, external_id, score, score_out_of, received_at, received_on, due_at, title,
       responded_at, responded_on, created_at, is_test, voided_at, void_reason)
     select $1, h.id, 'GOOGLE', h.code || n, case when n % 6 > 0 then n % 5 + 1 end, case when n % 6 > 0 then 5 end, t, t::date, t + interval '1 day', 'Fine',
       answered, answered::date, t, n % 17 = 1, case when n % 13 = 1 then now() end, case when n % 13 = 1 then 'Twice' end
     from hospitality.hotels h, generate_series(1, 120) n, (values (timestamptz '2026-05-18T16:00Z')) as v (start),
       lateral (select start + n * interval '6 hours' as t) a,
       lateral (select case when n % 3 > 0 then t + n % 5 * interval '12 hours' end as answered) b
     where h.venture_id = $1`,
    [ventureId],
  )
  await stage.sql(
    `insert into hospitality.disputes (venture_id, hotel_id, kind, reference, amount_minor, currency, opened_on, status, stage, stage_name,
       created_at, first_outcome, first_decided_at, first_decided_on, decided_at, decided_on, recovered_minor, voided_at, void_reason)
     select $1, h.id, 'CHARGEBACK', h.code || n, n * 100, h.currency, day, status, 2, 'CHARGEBACK', now(),
       case when status in ('WON', 'LOST') then status end, case when status in ('WON', 'LOST') then now() end,
       case when status in ('WON', 'LOST') then day + n % 9 end, case when status <> 'OPEN' then now() end,
       case when status <> 'OPEN' then day + n % 9 end, case when status <> 'OPEN' and n % 4 > 0 then n * 50 end,
       case when n % 13 = 1 then now() end, case when n % 13 = 1 then 'Twice' end
     from hospitality.hotels h, generate_series(1, 60) n,
       lateral (select date '2026-05-18' + n / 2 as day, (array['OPEN', 'WON', 'LOST', 'CLOSED_NO_ACTION'])[n * 7 % 11 % 4 + 1] as status) a
     where h.venture_id = $1`,
    [ventureId],
  )
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id)
     select $1, 'kpi.hotel', date '2026-04-01' + n, uuidv7() from generate_series(0, 100) n`,
    [ventureId],
  )
  await stage.settle()
}
