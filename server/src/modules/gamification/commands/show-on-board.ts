import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { saveBoardChoice } from '../store/save-board-choice.ts'

type Endpoint = typeof contract.gamification.showOnBoard

/** Everybody decides for themselves, in each venture that they belong to. The same choice again changes nothing. */
export async function showOnBoard(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { ventureId, isShown } = input
  const { id, membership } = ventureOf(caller, ventureId)
  const belongs = membership !== null && may(caller, 'gamification.show_own', id, { self: true })
  authorize(belongs, 'choose this in a venture that you do not belong to')
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
