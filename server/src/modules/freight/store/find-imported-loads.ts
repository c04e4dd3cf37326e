import { CREDIT_ROLES, type Credit } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { StandingLoad } from '../imports/standing-load.ts'
import { type Keyed, loadsOf } from './find-standing-rows.ts'
import { LOAD_COLUMNS, type LoadRow, toLoad } from './load-row.ts'

type Found = LoadRow & {
  readonly external_ref: string | null
  readonly import_key: string | null
  readonly import_digest: string | null
  readonly customer_name: string
  readonly carrier_name: string | null
  readonly credits: readonly Credit[]
  readonly itemised: StandingLoad['itemised']
}

/** The loads that these rows are about. */
export async function findImportedLoads(
  db: Reads,
  venture: CallerVenture,
  rows: readonly Keyed[],
): Promise<readonly StandingLoad[]> {
  if (rows.length === 0) return []
  const { rows: found } = await sql<Found>`
    select distinct on (l.id) ${sql.join(LOAD_COLUMNS.map((column) => sql.ref(`l.${column}`)))}, l.external_ref, l.import_key, l.import_digest,
      (select n.name from freight.customers n where n.venture_id = l.venture_id and n.id = l.customer_id) as customer_name,
      (select k.name from freight.carriers k where k.venture_id = l.venture_id and k.id = l.carrier_id) as carrier_name,
      (select coalesce(json_agg(json_build_object('role', c.role, 'userId', c.user_id, 'share', trim_scale(c.share)::text) order by c.user_id), '[]')
        from freight.load_credits c where c.venture_id = l.venture_id and c.load_id = l.id) as credits,
      (select json_build_object('bill', coalesce(bool_or(c.side = 'CUSTOMER'), false), 'cost', coalesce(bool_or(c.side = 'CARRIER'), false))
        from freight.load_charges c where c.venture_id = l.venture_id and c.load_id = l.id) as itemised
    from ${loadsOf(venture.id, rows)} l order by l.id`.execute(db)
  return found.map((row) => standingOf(row, venture.zone))
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdImportedLoads(
  tx: Tx,
  venture: CallerVenture,
  rows: readonly Keyed[],
): Promise<readonly StandingLoad[]> {
  const { rows: found } = await sql<{ id: string }>`select l.id from ${loadsOf(venture.id, rows)} l`.execute(tx)
  if (found.length === 0) return []
  await sql`
    select l.id from freight.loads l where l.venture_id = ${venture.id} and l.id = any (${found.map(({ id }) => id)}::uuid[])
    order by l.id for update`.execute(tx)
  return findImportedLoads(tx, venture, rows)
}

function standingOf(row: Found, zone: string): StandingLoad {
  const credits = CREDIT_ROLES.flatMap((role) => row.credits.filter((credit) => credit.role === role))
  const load = toLoad(row, { customerName: row.customer_name, zone, credits })
  const details = {
    origin_city: row.origin_city,
    origin_state: row.origin_state,
    destination_city: row.destination_city,
    destination_state: row.destination_state,
    equipment: row.equipment,
    weight_pounds: row.weight_pounds,
    customer_reference: row.customer_reference,
  }
  return {
    before: load,
    load,
    carrierName: row.carrier_name,
    details,
    detailsBefore: details,
    itemised: row.itemised,
    externalRef: row.external_ref,
    importKey: row.import_key,
    digest: row.import_digest,
  }
}
