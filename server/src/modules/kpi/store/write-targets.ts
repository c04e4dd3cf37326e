import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { TargetBook } from '../target-book.ts'

/** Stores what the book has changed. Ends move before anything new begins, or the two would overlap for a moment. */
export async function writeTargets(tx: Tx, caller: Caller, ventureId: VentureId, book: TargetBook): Promise<void> {
  const { gone, written } = book.changes()
  if (gone.length === 0 && written.length === 0) return
  const rows = sql`jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as t (
    id uuid, metric text, "campaignId" uuid, "userId" uuid, value numeric, per text, "from" date, "to" date, "isOpen" boolean)`
  const by = caller.impersonatedBy ?? personOf(caller)
  await sql`delete from kpi.targets where venture_id = ${ventureId} and id = any (${gone}::uuid[])`.execute(tx)
  await sql`
    update kpi.targets k set value = t.value, per = t.per, ends_on = t."to", is_open = t."isOpen", recorded_by = ${by}, recorded_at = ${caller.now}
    from ${rows} where k.venture_id = ${ventureId} and k.id = t.id`.execute(tx)
  await sql`
    insert into kpi.targets (venture_id, metric, campaign_id, user_id, value, per, starts_on, ends_on, is_open, recorded_by, recorded_at)
    select ${ventureId}, metric, "campaignId", "userId", value, per, "from", "to", "isOpen", ${by}, ${caller.now}
    from ${rows} where t.id is null`.execute(tx)
  await sql`
    insert into kpi.versions as v (venture_id, area) values (${ventureId}, 'kpi.targets')
    on conflict (venture_id, area) do update set version = v.version + 1`.execute(tx)
}
