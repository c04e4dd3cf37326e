import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { standingOf } from '../../../identity/index.ts'
import { mayAnswer } from '../policy.ts'
import { getDispute } from '../queries/get-dispute.ts'
import { type HeldDispute, holdDispute, refuseChanged, refuseClosed } from '../store/hold-dispute.ts'
import { giveTo } from '../store/settle-dispute.ts'

type Endpoint = typeof contract.payDisputes.assignDispute

export async function assignDispute(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const dispute = await holdDispute(tx, caller, input.id)
  authorize(mayAnswer(caller, dispute), 'say who answers this dispute')
  refuseClosed(dispute)
  refuseChanged(dispute, input.version)
  const ownerId = input.ownerId as UserId | null
  if (ownerId !== null) await checkOwner(tx, caller, dispute, ownerId)

  await giveTo(tx, dispute, ownerId)
  await audit(tx, caller, {
    ventureId: dispute.ventureId,
    action: 'incentives.assign_dispute',
    subject: { kind: 'dispute', id: dispute.id },
    before: { ownerId: dispute.ownerId },
    after: { ownerId },
  })
  return getDispute(tx, caller, input)
}

/** Somebody of the venture who may answer it themselves, as their own next request would find them. */
async function checkOwner(tx: Tx, caller: Caller, dispute: HeldDispute, ownerId: UserId): Promise<void> {
  const { ventureId } = dispute
  const owner = await standingOf(tx, ownerId, [ventureId], caller.now)
  const isOfVenture = owner?.isActive === true && owner.everIn.includes(ventureId)
  if (!isOfVenture || !mayAnswer(owner.caller, dispute))
    refuse(
      'refused',
      'dispute.owner_may_not',
      'This person may not answer it. Choose somebody of the venture who grants corrections and whose pay it is not.',
      { field: 'ownerId' },
    )
}
