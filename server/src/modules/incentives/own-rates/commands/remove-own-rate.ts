import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayGive } from '../may-give.ts'
import { holdOwnRate } from '../store/hold-own-rate.ts'
import { tellOfOwnRate } from '../tell-of-own-rate.ts'

type Endpoint = typeof contract.ownRates.removeOwnRate

/** What it said stays in the audit log, and on the lines of locked days that were paid by it. */
export async function removeOwnRate(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const own = await holdOwnRate(tx, caller, input)
  const venture = ventureOf(caller, own.ventureId)
  authorize(mayGive(caller, venture.id, own.userId), 'take this rate away; somebody else does')
  await tx
    .deleteFrom('incentives.rate_overrides')
    .where('venture_id', '=', venture.id)
    .where('id', '=', own.id)
    .execute()
  const subject = { kind: 'own_rate', id: own.id }
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.remove_own_rate',
    subject,
    before: own,
    after: { reason: input.reason },
  })
  tellOfOwnRate(tx, caller, venture, own)
  return { removed: true }
}
