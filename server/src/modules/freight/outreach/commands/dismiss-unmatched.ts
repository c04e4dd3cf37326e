import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { settleInbound } from '../../../../platform/messages/index.ts'
import { writableVentures } from '../outreach-policy.ts'
import { holdUnmatched, refuseSettled } from '../store/hold-unmatched.ts'

type Input = { readonly id: string; readonly reason: string }

/** Puts a message aside that is nobody's answer. Refuses `outreach.message_settled`. */
export async function dismissUnmatched(
  tx: Tx,
  caller: Caller,
  { id, reason }: Input,
): Promise<{ readonly id: string }> {
  const message = await holdUnmatched(tx, caller, id)
  authorize(writableVentures(caller).length > 0, 'decide about messages of carriers')
  const settled = { outcome: 'DISMISSED', at: caller.now, by: personOf(caller), reason } as const
  if (!(await settleInbound(tx, id, settled))) return refuseSettled()
  await audit(tx, caller, {
    ventureId: message.ventureId,
    action: 'freight.dismiss_message',
    subject: { kind: 'message', id },
    after: { reason },
  })
  return { id }
}
