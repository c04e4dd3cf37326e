import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeWish, refuseRemark } from '../../policy.ts'
import { utc } from '../../utc.ts'
import { keepAnswer } from '../keep-answer.ts'
import { seenLoad } from '../queries/seen-load.ts'
import type { RecipientRef } from '../refs.ts'
import { requireRecipient } from '../store/find-recipient.ts'

type Input = ParsedInput<typeof contract.outreach.replyOutreach>

/** What a carrier said on the telephone, or wants. Refuses `outreach.answer_ahead`, `outreach.declined_with_offer`. */
export async function noteReply(tx: Tx, caller: Caller, input: Input): Promise<RecipientRef> {
  const recipient = await requireRecipient(tx, caller.scope, input.recipientId)
  const { load } = await seenLoad(tx, caller, recipient.loadId)
  authorizeWish(caller, 'note', load)
  refuseRemark(load)
  const receivedAt = input.at === undefined ? caller.now : utc(input.at)
  if (receivedAt > caller.now)
    refuse('refused', 'outreach.answer_ahead', 'An answer cannot come after now. Check the time.', { field: 'at' })
  if (input.isDecline && input.offerMinor !== undefined)
    refuse('refused', 'outreach.declined_with_offer', 'Whoever declines offers nothing. Note one of the two.')
  await keepAnswer(tx, caller, recipient, {
    foundBy: 'PERSON',
    came: null,
    text: input.text,
    isDecline: input.isDecline,
    isAutomatic: false,
    offerMinor: input.offerMinor ?? null,
    recordedBy: personOf(caller),
    receivedAt,
  })
  return recipient
}
