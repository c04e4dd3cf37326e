import type { Instant, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type NewSetting = {
  readonly ventureId: string
  readonly since: Instant
  readonly setBy: UserId
  readonly isEnabled: boolean
  readonly dailyCap: number | null
  readonly points: Readonly<Record<string, number>>
}

/** Somebody of the group's management sets points in ventures that they are no member of; the audit log names them. */
export async function appendSetting(tx: Tx, setting: NewSetting): Promise<void> {
  await tx
    .insertInto('gamification.settings')
    .values({
      venture_id: setting.ventureId,
      since: setting.since,
      is_enabled: setting.isEnabled,
      daily_cap: setting.dailyCap,
      points: JSON.stringify(setting.points),
      set_by: sql<
        string | null
      >`(select user_id from ventures.people_facts where venture_id = ${setting.ventureId} and user_id = ${setting.setBy})`,
    })
    .execute()
}
