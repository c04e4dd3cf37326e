import { judgeCarrier } from '@holdfast/engine/freight'
import { type Day, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { CARRIER_FIELDS } from '../../companies/queries/carrier-columns.ts'
import { deskSettings } from '../../companies/queries/desk-settings.ts'
import type { CarrierFields } from '../../companies/store/hold-carrier.ts'
import { keptSnapshots } from '../../fmcsa/queries/kept-snapshots.ts'
import { recordOf } from '../../fmcsa/register-record.ts'

type Row = { readonly id: string; readonly fields: CarrierFields; readonly was_asked_today: boolean }
export type WantedCarrier = {
  readonly id: string
  readonly fields: CarrierFields
  readonly wasAskedToday: boolean
  /** What the gate says against it, of what blocks. */
  readonly blocks: readonly string[]
}
type Wanted = {
  readonly ventureId: string
  readonly loadId: string
  readonly today: Day
  readonly zone: string
  readonly ids: readonly string[]
}

/**
 * The carriers that are named, each once and in that order; who was merged is meant as the one that stayed. As many
 * statements for two hundred as for one. Refuses `carrier.unknown`.
 */
export async function wantedCarriers(db: Reads, wanted: Wanted): Promise<readonly WantedCarrier[]> {
  const rows = await namedCarriers(db, wanted)
  const { unknownCarrier: unknown, snapshotDays } = await deskSettings(db, wanted.ventureId)
  const register = await keptSnapshots(
    db,
    rows.flatMap(({ fields }) => fields.dotNumber ?? []),
  )
  const terms = { today: wanted.today, zone: wanted.zone, unknown, snapshotDays }
  return rows.map(({ id, fields, was_asked_today }) => {
    const kept = fields.dotNumber === null ? undefined : register.get(fields.dotNumber)
    const { reasons } = judgeCarrier(fields, kept ? recordOf(kept) : null, terms)
    const blocks = reasons.filter(({ level }) => level === 'BLOCK').map(({ sentence }) => sentence)
    return { id, fields, wasAskedToday: was_asked_today, blocks }
  })
}

async function namedCarriers(db: Reads, { ventureId, loadId, today, ids }: Wanted): Promise<readonly Row[]> {
  const { rows } = await sql<Row & { readonly named: string }>`
    select g.id as named, k.id, ${CARRIER_FIELDS} as fields, exists (
      select from freight.outreach_recipients r
      join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
      join freight.carriers a on a.venture_id = r.venture_id and a.id = r.carrier_id
      where r.venture_id = k.venture_id and r.load_id = ${loadId} and coalesce(a.merged_into, a.id) = k.id and o.sent_on = ${today}::date
    ) as was_asked_today
    from unnest(${[...ids]}::uuid[]) with ordinality as g (id, at)
    join freight.carriers c on c.venture_id = ${ventureId} and c.id = g.id
    join freight.carriers k on k.venture_id = c.venture_id and k.id = coalesce(c.merged_into, c.id) and k.voided_at is null
    order by g.at`.execute(db)
  const known = new Set(rows.map(({ named }) => named))
  const missing = ids.find((id) => !known.has(id.toLowerCase()))
  if (missing !== undefined)
    refuse('refused', 'carrier.unknown', 'This venture has no such carrier.', {
      field: 'carrierIds',
      carrierId: missing,
    })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
