import type { FreightSettings } from '@holdfast/contract'
import type { UnknownCarrier } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type DeskSettings = {
  readonly unknownCarrier: UnknownCarrier
  readonly snapshotDays: number
  readonly dormantDays: number
  readonly version: number
}

/** What holds where nobody decided: as the columns of the table say. */
const AS_GIVEN: DeskSettings = { unknownCarrier: 'WARN', snapshotDays: 30, dormantDays: 90, version: 1 }

export async function deskSettings(db: Reads, ventureId: string): Promise<DeskSettings> {
  const { rows } = await sql<DeskSettings>`
    select unknown_carrier as "unknownCarrier", snapshot_days as "snapshotDays", dormant_days as "dormantDays", version
    from freight.desk_settings where venture_id = ${ventureId}`.execute(db)
  return rows[0] ?? AS_GIVEN
}

/** Of several ventures, those whose settings differ from what holds without any. */
export async function dormantDaysOf(db: Reads, ventureIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ venture_id: string; dormant_days: number }>`
    select venture_id, dormant_days from freight.desk_settings where venture_id = any (${[...ventureIds]}::uuid[])`.execute(
    db,
  )
  const known = new Map(rows.map((row) => [row.venture_id, row.dormant_days]))
  return new Map(ventureIds.map((id) => [id, known.get(id) ?? AS_GIVEN.dormantDays]))
}

export function settingsView(ventureId: string, settings: DeskSettings, maySet: boolean): FreightSettings {
  return { ventureId, ...settings, can: { set: maySet } }
}
