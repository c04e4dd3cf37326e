import { type Instant, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../company-policy.ts'
import { LOCATION, type LocationRow } from '../queries/location-row.ts'

type Place = { readonly city: string; readonly state: string }
export type NewLocation = Place & {
  readonly ventureId: string
  readonly customerId: string
  readonly name: string
  readonly address: string | null
  readonly at: Instant
}

export async function holdLocation(tx: Tx, caller: Caller, id: string): Promise<LocationRow> {
  const { rows } = await sql<LocationRow>`
    select ${LOCATION} from freight.customer_locations l
    where l.venture_id = any (${[...caller.scope]}::uuid[]) and l.id = ${id} for update`.execute(tx)
  const found = rows[0] ?? refuseMissing('location')
  if (found.voided !== null)
    refuse('conflict', 'location.void', 'This location is void. Bring it back before you change it.')
  return found
}

/** The usual one when the customer has none yet. Whoever adds another one at the same moment has waited for this one. */
export async function insertLocation(tx: Tx, given: NewLocation): Promise<LocationRow> {
  const insert = (isDefault: boolean) =>
    sql<LocationRow>`
    insert into freight.customer_locations as l (venture_id, customer_id, name, city, state, address, is_default, created_at)
    values (${given.ventureId}, ${given.customerId}, ${given.name}, ${given.city}, ${given.state}, ${given.address},
      ${isDefault}, ${given.at})
    on conflict (venture_id, customer_id) where is_default do nothing returning ${LOCATION}`.execute(tx)
  const made = (await insert(true)).rows[0] ?? (await insert(false)).rows[0]
  return made ?? refuseMissing('location')
}

/** Where the first load of a customer is picked up is where the customer ships from, until somebody says otherwise. */
export async function keepFirstLocation(
  tx: Tx,
  customer: { readonly ventureId: string; readonly id: string },
  { city, state }: Place,
  at: Instant,
): Promise<void> {
  await sql`
    insert into freight.customer_locations (venture_id, customer_id, name, city, state, is_default, created_at)
    select ${customer.ventureId}, ${customer.id}, ${`${city}, ${state}`}, ${city}, ${state}, true, ${at}
    where not exists (select from freight.customer_locations l
      where l.venture_id = ${customer.ventureId} and l.customer_id = ${customer.id} and l.voided_at is null)
    on conflict (venture_id, customer_id) where is_default do nothing`.execute(tx)
}

/** Takes the usual place from whichever has it, so that another one can get it. */
export async function clearDefault(tx: Tx, { ventureId, customerId }: LocationRow): Promise<void> {
  await sql`
    update freight.customer_locations set is_default = false, version = version + 1
    where venture_id = ${ventureId} and customer_id = ${customerId} and is_default`.execute(tx)
}

type Fields = Pick<LocationRow, 'name' | 'city' | 'state' | 'address' | 'isDefault' | 'isClosed'>

export async function saveLocation(tx: Tx, { ventureId, id }: LocationRow, fields: Fields, at: Instant): Promise<void> {
  await sql`
    update freight.customer_locations set name = ${fields.name}, city = ${fields.city}, state = ${fields.state},
      address = ${fields.address}, is_default = ${fields.isDefault}, version = version + 1,
      closed_at = case when ${fields.isClosed} then coalesce(closed_at, ${at}) end
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
