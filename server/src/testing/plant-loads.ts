import type { Stage } from './stage.ts'
import { CARRIERS, CUSTOMERS } from './world/companies.ts'
import { PEOPLE, type PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

type Planted = {
  readonly day: string
  readonly count?: number
  /** Each is credited with an equal number of the loads, whole. */
  readonly people: readonly PersonName[]
  readonly role: 'SALES' | 'DISPATCH'
  readonly bill?: number
  readonly cost?: number | null
}

/** Delivered loads of Northline put straight into the tables, as an import of any size would; nobody is told of them. */
export async function plantLoads(stage: Stage, planted: Planted): Promise<void> {
  const { day, count = 1, people, role, bill = 250_000, cost = 200_000 } = planted
  await stage.sql(
    `with planted as (
      insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
        destination_state, equipment, currency, bill_minor, cost_minor, billing_date, created_at, created_on, delivered_at, delivered_on)
      select $1, 'P-' || gen_random_uuid(), 'DELIVERED', $2, $3, 'Dallas', 'TX', 'Memphis', 'TN', 'VAN', 'USD', $4::bigint, $5::bigint,
        $6::date, $6::date, $6::date, $6::date + time '12:00', $6::date
      from generate_series(1, $7::int)
      returning venture_id, id
    )
    insert into freight.load_credits (venture_id, load_id, role, user_id, share)
    select venture_id, id, $8, ($9::uuid[])[1 + (row_number() over () % cardinality($9::uuid[]))], 1 from planted`,
    [
      VENTURES.northline.id,
      CUSTOMERS.cordova.id,
      CARRIERS.tejas.id,
      bill,
      cost,
      day,
      count,
      role,
      people.map((name) => PEOPLE[name].id),
    ],
  )
}
