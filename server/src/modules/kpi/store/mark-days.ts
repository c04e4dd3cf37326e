import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Marks days to be computed, as an event that touched them would; those that are marked already are left. */
export async function markDays(tx: Tx, ventureId: string, area: string, days: readonly Day[]): Promise<void> {
  await sql`
    insert into platform.dirty_days (venture_id, area, day, event_id)
    select ${ventureId}, ${area}, m.day, uuidv7() from unnest(${days}::date[]) as m (day)
    where not exists (
      select from platform.dirty_days d where d.venture_id = ${ventureId} and d.area = ${area} and d.day = m.day)`.execute(
    tx,
  )
}
