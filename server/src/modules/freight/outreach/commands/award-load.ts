import type { contract, ParsedInput } from '@holdfast/contract'
import { outreachEvent, refuseUnlessOpen } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { coverLoad } from '../../commands/cover-load.ts'
import { authorizeWish } from '../../policy.ts'
import { type HeldLoad, holdLoad } from '../../store/hold-load.ts'
import type { AwardRef } from '../refs.ts'
import { insertAward, type Standing, standingAward } from '../store/awards.ts'
import { type Recipient, requireRecipient } from '../store/find-recipient.ts'

type Input = ParsedInput<typeof contract.outreach.awardOutreach>

/**
 * Gives the load to one of those who were asked and covers it, through the gate, in one transaction. The load's row is
 * held from here to the commit: of many who award at once one does, and the others find what it did. The same carrier for
 * the same cost is the same award, by whichever of its threads. Refuses
 * `outreach.already_awarded`, `outreach.load_not_open`, and as covering does.
 */
export async function awardLoad(tx: Tx, caller: Caller, input: Input): Promise<AwardRef> {
  const recipient = await requireRecipient(tx, caller.scope, input.recipientId)
  const held = await holdLoad(tx, caller, recipient.loadId)
  const { load, venture } = held
  authorizeWish(caller, 'cover', load)
  const standing = await standingAward(tx, load)
  if (standing) {
    refuseOther(standing, recipient, input)
    return { ventureId: venture.id, loadId: load.id, id: standing.id }
  }
  refuseUnlessOpen(load)
  const id = await award(tx, caller, held, recipient, input)
  return { ventureId: venture.id, loadId: load.id, id }
}

function refuseOther({ id, ...standing }: Standing, { carrierId }: Recipient, { costMinor }: Input): void {
  const isSameCarrier = standing.carrierId === carrierId
  if (isSameCarrier && standing.costMinor === (costMinor ?? null)) return
  refuse(
    'conflict',
    'outreach.already_awarded',
    isSameCarrier
      ? 'This load was already given to this carrier for another cost. Correct the cost on the load itself.'
      : 'This load was already given to another carrier.',
    { awardId: id, ...standing },
  )
}

async function award(tx: Tx, caller: Caller, held: HeldLoad, recipient: Recipient, input: Input): Promise<string> {
  const { carrierId, carrierName } = recipient
  await coverLoad(tx, caller, held, {
    carrierId,
    carrierCostMinor: input.costMinor,
    overrideReason: input.overrideReason,
  })
  const costMinor = input.costMinor ?? null
  const awardId = await insertAward(tx, caller, held.venture, recipient, costMinor)
  const told = { awardId, recipientId: recipient.id, carrierId, carrierName, costMinor }
  const who = { by: personOf(caller), at: caller.now }
  publish(tx, caller, held.venture.id, [outreachEvent('freight.outreach_awarded', held.load, who, told)])
  return awardId
}
