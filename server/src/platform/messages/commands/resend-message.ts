import type { OutboundMessage } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import type { Enqueue } from '../../jobs/enqueue.ts'
import { MAIL_QUEUE, type MessageJob } from '../queue.ts'
import { loadMessage } from '../store/load-message.ts'
import { isResendable, messageView } from '../view.ts'

/** Sends a failed or unknown message again; it may arrive twice, which is why a person decides it. */
export function resendMessage(enqueue: Enqueue) {
  return async (tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<OutboundMessage> => {
    const message = await loadMessage(tx, caller, id)
    if (!isResendable(message)) {
      refuse(
        'conflict',
        'message.not_resendable',
        'Only a failed or unknown message whose text is still kept is sent again.',
      )
    }
    await tx
      .updateTable('platform.messages')
      .set({ state: 'WAITING', reason: null, provider_id: null })
      .where('id', '=', id)
      .execute()
    const job: MessageJob = { messageId: id, ventureId: message.venture_id }
    await enqueue(tx, MAIL_QUEUE, [job])
    await audit(tx, caller, {
      ventureId: message.venture_id,
      action: 'messages.resend',
      subject: { kind: 'message', id },
      before: { state: message.state, reason: message.reason },
    })
    return messageView(caller, { ...message, state: 'WAITING', reason: null })
  }
}
