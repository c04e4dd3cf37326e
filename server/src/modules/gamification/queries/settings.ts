import type { PointsSettings, Trigger } from '@holdfast/engine/gamification'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Every setting that ever held in the venture: a fact is priced by the one of its own moment. */
export async function readSettings(db: Reads, ventureId: VentureId): Promise<PointsSettings> {
  const venture = await db.selectFrom('ventures.venture_facts').select('live_from').where('id', '=', ventureId).executeTakeFirst()
  const rows = await db
    .selectFrom('gamification.settings')
    .select(['since', 'is_enabled', 'points', 'daily_cap'])
    .where('venture_id', '=', ventureId)
    .orderBy('since')
    .execute()
  return {
    liveFrom: (venture?.live_from ?? null) as Day | null,
    history: rows.map((row) => ({
      since: row.since as Instant,
      enabled: row.is_enabled,
      points: row.points as Partial<Record<Trigger, number>>,
      dailyCap: row.daily_cap,
    })),
  }
}
