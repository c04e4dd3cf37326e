import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayGive } from '../may-give.ts'
import { oneOwnRate } from '../queries/one-own-rate.ts'
import { holdOwnRate } from '../store/hold-own-rate.ts'
import { tellOfOwnRate } from '../tell-of-own-rate.ts'

type Endpoint = typeof contract.ownRates.endOwnRate

/** Its last day is set, moved nearer or further; days that it no longer covers are paid by the rule again. */
export async function endOwnRate(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const own = await holdOwnRate(tx, caller, input)
  const venture = ventureOf(caller, own.ventureId)
  authorize(mayGive(caller, venture.id, own.userId), 'end this rate; somebody else does')
  const { endsOn, reason } = input
  if (endsOn < own.startsOn)
    refuse(
      'refused',
      'override.ends_before_start',
      `The rate starts on ${own.startsOn}. End it on that day or later.`,
      {
        field: 'endsOn',
      },
    )
  if (own.endsOn !== null && endsOn > own.endsOn)
    refuse('refused', 'override.ended', `The rate ends on ${own.endsOn}. Give a new one for the days after it.`, {
      field: 'endsOn',
    })
  if (endsOn === own.endsOn) return oneOwnRate(tx, caller, venture.id, own.id)

  await tx
    .updateTable('incentives.rate_overrides')
    .set({ ends_on: endsOn, version: own.version + 1 })
    .where('venture_id', '=', venture.id)
    .where('id', '=', own.id)
    .execute()
  const subject = { kind: 'own_rate', id: own.id }
  const changed = { before: { endsOn: own.endsOn }, after: { endsOn, reason } }
  await audit(tx, caller, { ventureId: venture.id, action: 'incentives.end_own_rate', subject, ...changed })
  tellOfOwnRate(tx, caller, venture, { ...own, startsOn: addDays(endsOn, 1) })
  return oneOwnRate(tx, caller, venture.id, own.id)
}
