import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayHold } from '../policy.ts'
import { heldPeople } from '../queries/held-people.ts'
import { oneHold } from '../queries/one-hold.ts'
import { lockHold } from '../store/lock-hold.ts'
import { releaseHeld } from '../store/write-holds.ts'

type Endpoint = typeof contract.payHolds.releaseHold

/** Lets pay go again that was held; nobody does for themselves. */
export async function releaseHold(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const hold = await lockHold(tx, caller, input.id)
  const { id, ventureId, kind, subjectId } = hold
  authorize(mayHold(caller, ventureId, []), 'release pay here')
  const people = await heldPeople(tx, ventureId, hold)
  authorize(mayHold(caller, ventureId, people), 'release your own pay; somebody else does')
  if (hold.isReleased) refuse('conflict', 'hold.released', 'This hold is released already.', { id })

  await releaseHeld(tx, caller, { ventureId, id, reason: input.reason })
  await audit(tx, caller, {
    ventureId,
    action: 'incentives.release_hold',
    subject: { kind: 'hold', id },
    before: { kind, subjectId, reason: hold.reason },
    after: { reason: input.reason },
  })
  return oneHold(tx, caller, ventureId, id)
}
