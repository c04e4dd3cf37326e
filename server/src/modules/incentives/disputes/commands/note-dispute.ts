import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayNote } from '../policy.ts'
import { getDispute } from '../queries/get-dispute.ts'
import { holdDispute, refuseClosed } from '../store/hold-dispute.ts'
import { insertNote } from '../store/settle-dispute.ts'

type Endpoint = typeof contract.payDisputes.noteDispute

export async function noteDispute(
  tx: Tx,
  caller: Caller,
  { id, says }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const dispute = await holdDispute(tx, caller, id)
  authorize(mayNote(caller, dispute), 'write notes to this dispute')
  refuseClosed(dispute)
  await insertNote(tx, dispute, { says, by: personOf(caller), at: caller.now })
  await audit(tx, caller, {
    ventureId: dispute.ventureId,
    action: 'incentives.note_dispute',
    subject: { kind: 'dispute', id },
    after: { says },
  })
  return getDispute(tx, caller, { id })
}
