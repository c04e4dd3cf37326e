import type { PointsConfig } from '@holdfast/engine/gamification'
import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type NewSetting = PointsConfig & {
  readonly ventureId: string
  readonly revision: number
  readonly setBy: UserId
}

/** Somebody of the group's management sets points in ventures that they are no member of; the audit log names them. */
export async function appendSetting(tx: Tx, setting: NewSetting): Promise<void> {
  await tx
    .insertInto('gamification.settings')
    .values({
      venture_id: setting.ventureId,
      revision: setting.revision,
      since: setting.since,
      is_enabled: setting.enabled,
      daily_cap: setting.dailyCap,
      points: JSON.stringify(setting.points),
      off: [...setting.off],
      set_by: sql<
        string | null
      >`(select user_id from ventures.people_facts where venture_id = ${setting.ventureId} and user_id = ${setting.setBy})`,
    })
    .execute()
}
