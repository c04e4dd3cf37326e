import type { PointsConfig, PointsSettings, Trigger } from '@holdfast/engine/gamification'
import type { VentureId, Weekday } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** A setting of the venture with its number: the first one has 1. */
export type NumberedConfig = PointsConfig & { readonly revision: number }
export type VentureSettings = Omit<PointsSettings, 'history'> & {
  readonly history: readonly NumberedConfig[]
  readonly weekStart: Weekday
}

/** Every setting that ever held in the venture, oldest first: a fact is priced by the one of its own moment. */
export async function readSettings(db: Reads, ventureId: VentureId): Promise<VentureSettings> {
  const venture = await db
    .selectFrom('ventures.venture_facts')
    .select(['live_from', 'week_start'])
    .where('id', '=', ventureId)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('gamification.settings')
    .select(['revision', 'since', 'is_enabled', 'points', 'off', 'daily_cap'])
    .where('venture_id', '=', ventureId)
    .orderBy('revision')
    .execute()
  return {
    liveFrom: venture?.live_from ?? null,
    weekStart: (venture?.week_start ?? 0) as Weekday,
    history: rows.map((row) => ({
      revision: row.revision,
      since: row.since,
      enabled: row.is_enabled,
      points: row.points as Partial<Record<Trigger, number>>,
      off: row.off as Trigger[],
      dailyCap: row.daily_cap,
    })),
  }
}
