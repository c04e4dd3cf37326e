import { type Gate, type JudgedCarrier, judgeCarrier } from '@holdfast/engine/freight'
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
  const carrier = (await carriersJudged(db, venture.id, [carrierId])).get(carrierId)
  return carrier && gateOf(db, venture, carrier)
}

/** What the gate looks at, of those that are not void, by their ids. */
export async function carriersJudged(
  db: Reads,
  ventureId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CarrierFields>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; fields: CarrierFields }>`
    select k.id, ${CARRIER_FIELDS} as fields from freight.carriers k
    where k.venture_id = ${ventureId} and k.id = any (${[...ids]}::uuid[]) and k.voided_at is null`.execute(db)
  return new Map(rows.map(({ id, fields }) => [id, fields]))
}

export async function gateOf(db: Reads, venture: CallerVenture, carrier: JudgedCarrier): Promise<Gate> {
  const [gate] = await gatesOf(db, venture, [carrier])
  if (gate === undefined) throw new Error('One gate for each carrier.')
  return gate
}

/** One gate for each carrier, in their order. */
export async function gatesOf(
  db: Reads,
  venture: CallerVenture,
  carriers: readonly JudgedCarrier[],
): Promise<readonly Gate[]> {
  if (carriers.length === 0) return []
  const { unknownCarrier, snapshotDays } = await deskSettings(db, venture.id)
  const kept = await keptSnapshots(
    db,
    carriers.flatMap(({ dotNumber }) => dotNumber ?? []),
  )
  const terms = { today: venture.today, zone: venture.zone, unknown: unknownCarrier, snapshotDays }
  return carriers.map((carrier) => {
    const record = carrier.dotNumber === null ? undefined : kept.get(carrier.dotNumber)
    return judgeCarrier(carrier, record ? recordOf(record) : null, terms)
  })
}
