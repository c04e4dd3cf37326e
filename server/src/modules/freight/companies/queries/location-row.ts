import type { CustomerLocation } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayCorrect, mayWrite, refuseMissing } from '../company-policy.ts'
import { voidedOf, voidedView } from './voided-of.ts'

export type LocationRow = Omit<CustomerLocation, 'can'>

/** The columns of a location `l`. */
export const LOCATION = sql`l.id, l.venture_id as "ventureId", l.customer_id as "customerId", l.name, l.city, l.state,
  l.address, l.is_default as "isDefault", l.closed_at is not null as "isClosed", l.version, ${voidedOf('l')} as voided`

/** Those that stand, the usual one first, the closed ones last. */
export async function locationsOf(db: Reads, ventureId: string, customerId: string): Promise<readonly LocationRow[]> {
  const { rows } = await sql<LocationRow>`
    select ${LOCATION} from freight.customer_locations l
    where l.venture_id = ${ventureId} and l.customer_id = ${customerId} and l.voided_at is null
    order by l.is_default desc, l.closed_at is not null, l.name, l.id`.execute(db)
  return rows
}

export async function findLocation(db: Reads, ventureId: string, id: string): Promise<LocationRow> {
  const { rows } = await sql<LocationRow>`
    select ${LOCATION} from freight.customer_locations l where l.venture_id = ${ventureId} and l.id = ${id}`.execute(db)
  return rows[0] ?? refuseMissing('location')
}

export function locationView(caller: Caller, { voided, ...row }: LocationRow): CustomerLocation {
  const isVoid = voided !== null
  const may = mayCorrect(caller, row.ventureId)
  return {
    ...row,
    voided: voidedView(voided),
    can: {
      change: !isVoid && mayWrite(caller, row.ventureId),
      void: !isVoid && may && !row.isDefault,
      bringBack: isVoid && may,
    },
  }
}
