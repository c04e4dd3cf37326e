import type { CustomerLocation } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayWrite } from '../company-policy.ts'

export type LocationRow = Omit<CustomerLocation, 'can'>

/** The columns of a location `l`. */
export const LOCATION = sql`l.id, l.venture_id as "ventureId", l.customer_id as "customerId", l.name, l.city, l.state,
  l.address, l.is_default as "isDefault", l.closed_at is not null as "isClosed", l.version`

/** The usual one first, the closed ones last. */
export async function locationsOf(db: Reads, ventureId: string, customerId: string): Promise<readonly LocationRow[]> {
  const { rows } = await sql<LocationRow>`
    select ${LOCATION} from freight.customer_locations l
    where l.venture_id = ${ventureId} and l.customer_id = ${customerId}
    order by l.is_default desc, l.closed_at is not null, l.name, l.id`.execute(db)
  return rows
}

export function locationView(caller: Caller, row: LocationRow): CustomerLocation {
  return { ...row, can: { change: mayWrite(caller, row.ventureId) } }
}
