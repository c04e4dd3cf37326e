import type { Instant, UserId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

export type NewSetting = {
  readonly ventureId: string
  readonly since: Instant
  readonly setBy: UserId
  readonly isEnabled: boolean
  readonly dailyCap: number | null
  readonly points: Readonly<Record<string, number>>
}

/** Group roles set points in ventures that they are no member of; only a member's name can be kept in the row itself. */
export async function appendSetting(tx: Tx, setting: NewSetting): Promise<void> {
  const member = await tx.selectFrom('ventures.people_facts').select('user_id').where('venture_id', '=', setting.ventureId).where('user_id', '=', setting.setBy).executeTakeFirst()
  await tx
    .insertInto('gamification.settings')
    .values({
      venture_id: setting.ventureId,
      since: setting.since,
      is_enabled: setting.isEnabled,
      daily_cap: setting.dailyCap,
      points: JSON.stringify(setting.points),
      set_by: member?.user_id ?? null,
    })
    .execute()
}
