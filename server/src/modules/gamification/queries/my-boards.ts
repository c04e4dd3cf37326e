import type { contract, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** Of each venture that the caller belongs to today; whoever has chosen nothing is seen. */
export async function myBoards(db: Reads, caller: Caller): Promise<Reply<typeof contract.gamification.myBoards>> {
  const mine = caller.ventures.filter(({ membership }) => membership !== null).map(({ id }) => id)
  if (mine.length === 0) return { items: [] }
  const hidden = await db
    .selectFrom('gamification.board_choices')
    .select('venture_id')
    .where('venture_id', 'in', mine)
    .where('user_id', '=', personOf(caller))
    .where('is_shown', '=', false)
    .execute()
  const unseen = new Set(hidden.map((row) => row.venture_id))
  return { items: mine.map((ventureId) => ({ ventureId, isShown: !unseen.has(ventureId) })) }
}
