import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { StoredTarget } from '../target-book.ts'

/** Targets of a venture are placed one writer at a time: each looks at those that stand beside it. */
export async function takeTargetLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('targets'), hashtext(${ventureId}))`.execute(tx)
}

/** Every target of a venture: a few for each metric, campaign and person. */
export function standingTargets(db: Reads, ventureId: VentureId): Promise<readonly StoredTarget[]> {
  return targetRows(db, ventureId)
}

/** Of one person, or of all. */
export async function targetRows(db: Reads, ventureId: VentureId, userId?: UserId): Promise<readonly StoredTarget[]> {
  const rows = await db
    .selectFrom('kpi.targets')
    .select([
      'id',
      'metric',
      'campaign_id as campaignId',
      'user_id as userId',
      sql<string>`trim_scale(value)::text`.as('value'),
      'per',
      'starts_on as from',
      'ends_on as to',
      'is_open as isOpen',
    ])
    .where('venture_id', '=', ventureId)
    .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? ''))
    .orderBy('starts_on')
    .execute()
  return rows.map((row) => ({ ...row, per: row.per as StoredTarget['per'], from: row.from as Day }))
}
