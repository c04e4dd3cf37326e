import type { CarrierId, CustomerId, VentureId } from '@holdfast/engine/kernel'
import type { Stage } from './stage.ts'
import { PEOPLE, type PersonName } from './world/people.ts'

/** A second freight venture, with trucks of its own: for what must not cross from one into the other. */
export const DELTA = {
  id: '00000000-0000-7000-8000-000000000009' as VentureId,
  customer: { id: '00000000-0000-7000-8000-000000020009' as CustomerId, name: 'Delta Grain' },
  carrier: { id: '00000000-0000-7000-8000-000000021009' as CarrierId, name: 'Bayou Lines' },
} as const

/** Founds it in the database of this stage; `people` become its heads. */
export async function foundDelta(stage: Stage, people: readonly PersonName[]): Promise<void> {
  await stage.sql(
    `insert into ventures.ventures (id, code, name, type, currency, zone, live_from)
     values ($1, 'DT', 'Delta Trucking', 'TRANSPORT', 'USD', 'America/Chicago', '2026-01-01')`,
    [DELTA.id],
  )
  for (const person of people) {
    const member = [DELTA.id, PEOPLE[person].id]
    await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', member)
    await stage.sql(
      `insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, 'VENTURE_HEAD', '2026-01-01')`,
      member,
    )
  }
  const { customer, carrier } = DELTA
  await stage.sql('insert into freight.customers (venture_id, id, name) values ($1, $2, $3)', [
    DELTA.id,
    customer.id,
    customer.name,
  ])
  await stage.sql('insert into freight.carriers (venture_id, id, name) values ($1, $2, $3)', [
    DELTA.id,
    carrier.id,
    carrier.name,
  ])
}
