import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DeskSettings } from '../queries/desk-settings.ts'

/** The version that they have now; none when another one was current. Settings that nobody made yet are of version 1. */
export async function writeSettings(
  tx: Tx,
  ventureId: string,
  { unknownCarrier, snapshotDays, dormantDays }: Omit<DeskSettings, 'version'>,
  version: number,
): Promise<number | undefined> {
  if (version === 1)
    await sql`
      insert into freight.desk_settings (venture_id) values (${ventureId}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ version: number }>`
    update freight.desk_settings set unknown_carrier = ${unknownCarrier}, snapshot_days = ${snapshotDays},
      dormant_days = ${dormantDays}, version = version + 1
    where venture_id = ${ventureId} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version
}
