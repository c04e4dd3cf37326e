import { CARRIERS, CUSTOMERS } from '../../server/src/testing/world/companies.ts'
import { PEOPLE } from '../../server/src/testing/world/people.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id

/** The n-th load; later ones have later ids, as with ids that begin with the time. */
const ID = `('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`

/**
 * Loads of Northline over a year and a half, the same ones every time: most delivered and paid, the newest under way, one in
 * fifty with an open flag. References are not checked one by one while they are written.
 */
export async function fillLoads(database: BenchDatabase, count: number): Promise<void> {
  const customers = Object.values(CUSTOMERS).map(({ id }) => id)
  const carriers = Object.values(CARRIERS).map(({ id }) => id)
  await database.sql(`set session_replication_role = replica`)
  await database.sql(
    `insert into freight.loads (venture_id, id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
      destination_state, equipment, miles, currency, bill_minor, cost_minor, pickup_from, delivery_to, created_at, created_on, created_by,
      covered_at, covered_on, delivered_at, delivered_on, delivered_by, billing_date)
    select $1, ${ID}, 'B-' || i, case when open then 'OPEN' when delivered then 'DELIVERED' else 'COVERED' end,
      ($3::uuid[])[1 + i % 4], case when open then null else ($4::uuid[])[1 + i % 3] end,
      (array['Chicago','Dallas','Atlanta','Memphis','Denver'])[1 + i % 5], (array['IL','TX','GA','TN','CO'])[1 + i % 5],
      (array['Phoenix','Seattle','Miami','Boston','Reno','Tulsa','Fargo'])[1 + i % 7], (array['AZ','WA','FL','MA','NV','OK','ND'])[1 + i % 7],
      (array['VAN','REEFER','FLATBED'])[1 + i % 3], 200 + i % 1800, 'USD', 90000 + (i % 100000 * 7919) % 400000,
      case when open or i % 20 = 0 then null else 80000 + (i % 100000 * 7907) % 300000 end,
      at, at + interval '2 days', at, at::date, $5, case when not open then at end, case when not open then at::date end,
      case when delivered then at + interval '1 day' end, case when delivered then at::date + 1 end,
      case when delivered then $5::uuid end, case when delivered then at::date + 1 end
    from (select i, i > $2 - 200 and i % 3 = 0 as open, i <= $2 - 200 as delivered,
        now() - interval '540 days' * (($2 - i)::float8 / $2) - interval '5 days' as at
      from generate_series(1, $2::int) i) g`,
    [NORTHLINE, count, customers, carriers, PEOPLE.priya.id],
  )
  await database.sql(
    `insert into freight.load_credits (venture_id, load_id, role, user_id, share)
    select $1, ${ID}, role, person::uuid, 1 from generate_series(1, $2::int) i, (values ('SALES', $3), ('DISPATCH', $4)) c (role, person)`,
    [NORTHLINE, count, PEOPLE.priya.id, PEOPLE.ana.id],
  )
  await database.sql(
    `insert into freight.load_flags (venture_id, load_id, kind, reason, raised_at, raised_on, raised_by)
    select $1, ${ID}, 'AT_RISK', 'Late at the dock', now(), current_date, $3 from generate_series(1, $2::int, 50) i`,
    [NORTHLINE, count, PEOPLE.ana.id],
  )
  await database.sql(`set session_replication_role = origin`)
  await database.sql('vacuum analyze freight.loads, freight.load_credits, freight.load_flags')
}
