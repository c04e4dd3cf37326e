import { CARRIERS, CUSTOMERS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id

/**
 * So many loads billed on one day, so many days ago, each sold by one of these people; nothing of them is credited yet.
 * `from`: the number of the first.
 */
export async function fillPayDay(
  database: BenchDatabase,
  { loads, people, daysAgo, from = 1 }: { loads: number; people: number; daysAgo: number; from?: number },
): Promise<void> {
  await database.sql('set session_replication_role = replica')
  await database.sql(
    `with planted as (
      insert into freight.loads (venture_id, id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
        destination_state, equipment, miles, currency, bill_minor, cost_minor, created_at, created_on, delivered_at, delivered_on, billing_date)
      select $1, ('01900006-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'D-' || i, 'DELIVERED', $2, $3, 'Here', 'IL', 'There', 'TX', 'VAN',
        200 + i % 1800, 'USD', 90000 + i % 400000, case when i % 20 > 0 then 80000 + i % 300000 end, day, day, day, day, day
      from (select i, current_date - $6::int as day from generate_series($5::int, $5::int + $4::int - 1) i) g
      returning venture_id, id, number
    )
    insert into freight.load_credits (venture_id, load_id, role, user_id, share)
      select venture_id, id, 'SALES', ('01900004-0000-7000-8000-' || lpad(to_hex(1 + substr(number, 3)::int % $7), 12, '0'))::uuid, 1 from planted`,
    [NORTHLINE, CUSTOMERS.cordova.id, CARRIERS.tejas.id, loads, from, daysAgo, people],
  )
  await database.sql('set session_replication_role = origin')
}
