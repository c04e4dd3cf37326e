import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id
/** As many of each as a large brokerage has. */
const CUSTOMERS = 300
const CARRIERS = 400
const PEOPLE = 60

/** The n-th of a kind; loads have later ids the later they were entered. */
const ID = (kind: string) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`
const PICK = (kind: string, seed: number, many: number) =>
  `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(1 + (i::bigint * ${seed} % 1000003) % ${many}), 12, '0'))::uuid`
const STATE = (seed: number) =>
  `(array['IL','TX','GA','TN','CO','AZ','WA','FL','MA','NV','OK','ND'])[1 + (i::bigint * ${seed} % 1000003) % 12]`

/**
 * Delivered loads of Northline over so many days up to today, for many customers and carriers, on many lanes, sold and
 * dispatched by many people; one in twenty without a cost. References are not checked one by one while they are written.
 */
export async function fillDesk(database: BenchDatabase, size: { loads: number; days: number }): Promise<void> {
  await database.sql('set session_replication_role = replica')
  await companies(database)
  await people(database)
  await database.sql(
    `insert into freight.loads (venture_id, id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
      destination_state, equipment, miles, currency, bill_minor, cost_minor, created_at, created_on, covered_at, covered_on,
      picked_up_at, picked_up_on, pickup_to, delivered_at, delivered_on, delivery_to, billing_date)
    select $1, ${ID('0')}, 'D-' || i, 'DELIVERED', ${PICK('1', 7919, CUSTOMERS)}, ${PICK('2', 7907, CARRIERS)}, 'Here', ${STATE(7901)},
      'There', ${STATE(7883)}, (array['VAN','REEFER','FLATBED'])[1 + i % 3], 200 + i % 1800, 'USD', 90000 + i % 400000,
      case when i % 20 > 0 then 80000 + i % 300000 end, at - interval '3 days', at::date - 3, at - interval '2 days', at::date - 2,
      at - interval '1 day', at::date - 1, at - interval '1 day', at, at::date, at + interval '1 hour' * (i % 3 - 1), at::date
    from (select i, now() - interval '1 day' * ($3::float8 * ($2 - i) / $2) as at from generate_series(1, $2::int) i) g`,
    [NORTHLINE, size.loads, size.days],
  )
  await database.sql(
    `insert into freight.load_credits (venture_id, load_id, role, user_id, share)
    select $1::uuid, ${ID('0')}, 'SALES', ${PICK('3', 7877, PEOPLE)}, 1 from generate_series(1, $2::int) i
    union all select $1::uuid, ${ID('0')}, 'DISPATCH', ${PICK('3', 7873, PEOPLE)}, 1 from generate_series(1, $2::int) i`,
    [NORTHLINE, size.loads],
  )
  await database.sql('set session_replication_role = origin')
  await database.sql('vacuum analyze freight.loads, freight.load_credits')
}

async function companies(database: BenchDatabase): Promise<void> {
  for (const [kind, table, many] of [
    ['1', 'customers', CUSTOMERS],
    ['2', 'carriers', CARRIERS],
  ] as const) {
    await database.sql(
      `insert into freight.${table} (venture_id, id, name) select $1, ${ID(kind)}, '${table} ' || i from generate_series(1, ${many}) i`,
      [NORTHLINE],
    )
  }
}

async function people(database: BenchDatabase): Promise<void> {
  await database.sql(
    `insert into identity.users (id, name, email) select ${ID('3')}, 'Person ' || i, 'person' || i || '@northline.example' from generate_series(1, ${PEOPLE}) i`,
  )
  await database.sql(
    `insert into ventures.people (venture_id, user_id) select $1, ${ID('3')} from generate_series(1, ${PEOPLE}) i`,
    [NORTHLINE],
  )
}
