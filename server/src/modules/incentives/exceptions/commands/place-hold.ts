import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { mayHold } from '../policy.ts'
import { heldPeople } from '../queries/held-people.ts'
import { oneHold } from '../queries/one-hold.ts'
import { insertHold, openHoldOf } from '../store/write-holds.ts'

type Endpoint = typeof contract.payHolds.placeHold

/** Under the pay lock: an approval either came before the hold, or finds it. */
export async function placeHold(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const { kind, subjectId, reason } = input
  authorize(mayHold(caller, venture.id, []), 'hold pay back here')
  const people = await heldPeople(tx, venture.id, { kind, subjectId })
  authorize(mayHold(caller, venture.id, people), 'hold your own pay; somebody else does')
  await takePayLock(tx, venture.id)
  const held = { ventureId: venture.id, kind, subjectId }
  const existing = await openHoldOf(tx, held)
  if (existing !== null)
    refuse('conflict', 'hold.exists', 'This is held already. Release that hold first, or leave it.', { id: existing })

  const id = await insertHold(tx, caller, { ...held, reason })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.place_hold',
    subject: { kind: 'hold', id },
    after: { kind, subjectId, reason },
  })
  return oneHold(tx, caller, venture.id, id)
}
