import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { saveBoardChoice } from '../store/save-board-choice.ts'

type Endpoint = typeof contract.gamification.showOnBoard

/**
 * Everybody decides for themselves, in each venture that they belong to. The same choice again changes nothing. Refuses
 * `membership.missing` to whoever sees the venture by a role of the group alone.
 */
export async function showOnBoard(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { ventureId, isShown } = input
  const { id, membership } = ventureOf(caller, ventureId)
  authorize(may(caller, 'gamification.show_own', id, { self: true }), 'choose what a leaderboard shows of you')
  if (membership === null)
    refuse(
      'refused',
      'membership.missing',
      'You do not belong to this venture, so that no leaderboard of it shows you.',
    )
  const userId = personOf(caller)
  const isNew = await saveBoardChoice(tx, { ventureId: id, userId, isShown, at: caller.now })
  if (isNew)
    await audit(tx, caller, {
      ventureId: id,
      action: 'gamification.show_on_board',
      subject: { kind: 'user', id: userId },
      before: { isShown: !isShown },
      after: { isShown },
    })
  return { isShown }
}
