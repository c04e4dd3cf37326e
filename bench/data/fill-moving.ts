import { CARRIERS, CUSTOMERS } from '../../server/src/testing/world/companies.ts'
import { PEOPLE } from '../../server/src/testing/world/people.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

/** Loads on the road, ready to be delivered; each is worth a win in the briefing. Answers with their ids. */
export async function fillMoving(database: BenchDatabase, count: number): Promise<readonly string[]> {
  const rows = await database.sql<{ id: string }>(
    `with moving as (
      insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
        destination_state, equipment, miles, currency, bill_minor, cost_minor, created_at, created_on, created_by, covered_at, covered_on,
        picked_up_at, picked_up_on)
      select $1, 'M-' || i, 'IN_TRANSIT', $3, $4, 'Chicago', 'IL', 'Phoenix', 'AZ', 'VAN', 1750, 'USD', 600000 + i, 480000, at, at::date, $5,
        at, at::date, at, at::date
      from generate_series(1, $2::int) i, (select now() - interval '2 days' as at) t returning venture_id, id
    ), credited as (
      insert into freight.load_credits (venture_id, load_id, role, user_id, share)
      select venture_id, id, role, person::uuid, 1 from moving, (values ('SALES', $5::text), ('DISPATCH', $6)) c (role, person)
    )
    select id from moving`,
    [VENTURES.northline.id, count, CUSTOMERS.cordova.id, CARRIERS.tejas.id, PEOPLE.priya.id, PEOPLE.ana.id],
  )
  await database.sql('vacuum analyze freight.loads, freight.load_credits')
  return rows.map(({ id }) => id)
}
