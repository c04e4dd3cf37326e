import type { OutboundMessage } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { loadMessage } from '../store/load-message.ts'
import { messageView } from '../view.ts'

type Settling = { readonly id: string; readonly wasSent: boolean; readonly reason: string }

/** Says what became of an unknown message, as a person found out. */
export async function settleMessage(
  tx: Tx,
  caller: Caller,
  { id, wasSent, reason }: Settling,
): Promise<OutboundMessage> {
  const message = await loadMessage(tx, caller, id)
  if (message.state !== 'UNKNOWN')
    refuse('conflict', 'message.not_unknown', 'Only a message of which nobody knows whether it was sent is settled.')
  const settled = wasSent
    ? ({ state: 'SENT', sent_at: caller.now, reason } as const)
    : ({ state: 'FAILED', sent_at: message.sent_at, reason } as const)
  await tx
    .updateTable('platform.messages')
    .set({ ...settled, settled_at: caller.now })
    .where('id', '=', id)
    .execute()
  await audit(tx, caller, {
    ventureId: message.venture_id,
    action: 'messages.settle',
    subject: { kind: 'message', id },
    before: { state: message.state, reason: message.reason },
    after: { state: settled.state, reason },
  })
  return messageView(caller, { ...message, ...settled })
}
