import type { PointsSettings, Trigger } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Every setting that ever held in the venture, oldest first: a fact is priced by the one of its own moment. */
export async function readSettings(db: Reads, ventureId: VentureId): Promise<PointsSettings> {
  const venture = await db
    .selectFrom('ventures.venture_facts')
    .select('live_from')
    .where('id', '=', ventureId)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('gamification.settings')
    .select(['since', 'is_enabled', 'points', 'daily_cap'])
    .where('venture_id', '=', ventureId)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return {
    liveFrom: venture?.live_from ?? null,
    history: rows.map((row) => ({
      since: row.since,
      enabled: row.is_enabled,
      points: row.points as Partial<Record<Trigger, number>>,
      dailyCap: row.daily_cap,
    })),
  }
}
