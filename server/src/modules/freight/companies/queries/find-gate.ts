import { type Gate, judgeCarrier } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { keptSnapshots } from '../../fmcsa/queries/kept-snapshots.ts'
import { recordOf } from '../../fmcsa/register-record.ts'
import type { CarrierFields } from '../store/hold-carrier.ts'
import { CARRIER_FIELDS } from './carrier-columns.ts'
import { deskSettings } from './desk-settings.ts'

/** What the gate says of a carrier of this venture now; undefined: there is no such carrier. */
export async function findGate(db: Reads, venture: CallerVenture, carrierId: string): Promise<Gate | undefined> {
  const { rows } = await sql<{ fields: CarrierFields }>`
    select ${CARRIER_FIELDS} as fields from freight.carriers k
    where k.venture_id = ${venture.id} and k.id = ${carrierId} and k.voided_at is null`.execute(db)
  return rows[0] && gateOf(db, venture, rows[0].fields)
}

export async function gateOf(db: Reads, venture: CallerVenture, carrier: CarrierFields): Promise<Gate> {
  const { unknownCarrier, snapshotDays } = await deskSettings(db, venture.id)
  const kept =
    carrier.dotNumber === null ? undefined : (await keptSnapshots(db, [carrier.dotNumber])).get(carrier.dotNumber)
  const terms = { today: venture.today, zone: venture.zone, unknown: unknownCarrier, snapshotDays }
  return judgeCarrier(carrier, kept ? recordOf(kept) : null, terms)
}
