import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

type Thresholds = { readonly dropPercent: number; readonly staleDays: number }

/** false: they are not any more what they were at that version; 0 of a venture that has set none. */
export async function saveThresholds(
  tx: Tx,
  ventureId: string,
  { dropPercent, staleDays }: Thresholds,
  version: number,
): Promise<boolean> {
  const written = await (version === 0
    ? sql`insert into holdings.thresholds (venture_id, drop_percent, stale_days)
        values (${ventureId}, ${dropPercent}, ${staleDays}) on conflict do nothing returning version`
    : sql`update holdings.thresholds set drop_percent = ${dropPercent}, stale_days = ${staleDays}, version = version + 1
        where venture_id = ${ventureId} and version = ${version} returning version`
  ).execute(tx)
  return written.rows.length > 0
}
