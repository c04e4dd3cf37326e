import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { settleInbound } from '../../../../platform/messages/index.ts'
import { authorizeWrite } from '../../companies/company-policy.ts'
import { keepAnswer } from '../keep-answer.ts'
import type { RecipientRef } from '../refs.ts'
import { refuseMissingRecipient, requireRecipient } from '../store/find-recipient.ts'
import { holdUnmatched, isMatchedTo, refuseSettled } from '../store/hold-unmatched.ts'

type Input = { readonly id: string; readonly recipientId: string }

/** Says whose answer a message is. Said again of the same one it changes nothing. Refuses `outreach.message_settled`. */
export async function matchUnmatched(tx: Tx, caller: Caller, { id, recipientId }: Input): Promise<RecipientRef> {
  const message = await holdUnmatched(tx, caller, id)
  const recipient = await requireRecipient(tx, caller.scope, recipientId)
  if (message.ventureId !== null && message.ventureId !== recipient.ventureId) return refuseMissingRecipient()
  authorizeWrite(caller, recipient.ventureId, 'match messages to carriers')
  if (await isMatchedTo(tx, message, recipient)) return recipient
  const settled = { outcome: 'MATCHED', at: caller.now, by: personOf(caller) } as const
  if (message.text === null || !(await settleInbound(tx, id, settled))) return refuseSettled()
  await keepAnswer(tx, caller, recipient, {
    foundBy: 'PERSON',
    came: { inboundId: id, sender: message.sender },
    text: message.text,
    isDecline: false,
    isAutomatic: false,
    offerMinor: null,
    recordedBy: personOf(caller),
    receivedAt: message.receivedAt,
  })
  return recipient
}
