import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

type Choice = {
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly isShown: boolean
  readonly at: Instant
}

/** Whether it is another choice than the one before; without one, people are shown. */
export async function saveBoardChoice(tx: Tx, { ventureId, userId, isShown, at }: Choice): Promise<boolean> {
  const saved = await sql`
    insert into gamification.board_choices as c (venture_id, user_id, is_shown, chosen_at)
    select ${ventureId}, ${userId}, ${isShown}, ${at}
    where not ${isShown} or exists (select from gamification.board_choices
      where venture_id = ${ventureId} and user_id = ${userId})
    on conflict (venture_id, user_id) do update set is_shown = excluded.is_shown, chosen_at = excluded.chosen_at
    where c.is_shown <> excluded.is_shown`.execute(tx)
  return (saved.numAffectedRows ?? 0n) > 0n
}
