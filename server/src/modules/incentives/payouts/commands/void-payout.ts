import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { locksDays } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { bookingOf } from '../booking.ts'
import { mayVoid } from '../policy.ts'
import { fileOfPayout } from '../queries/file-of-payout.ts'
import { payoutToShow } from '../queries/get-payout.ts'
import { inTheWayOfVoid } from '../queries/in-the-way-of-void.ts'
import { type HeldPayout, holdPayout, refuseChanged } from '../store/hold-payout.ts'
import { voidPayouts } from '../store/void-payouts.ts'
import { tellOfVoid } from '../tell-of-payouts.ts'

type Endpoint = typeof contract.payouts.voidPayout

/** Takes a payout back; days that it locked are open again and are recomputed. */
export async function voidPayout(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const payout = await holdPayout(tx, caller, input.id)
  const isLocking = locksDays(payout.status)
  authorize(mayVoid(caller, payout, isLocking), 'void this payout')
  if (payout.status === 'VOIDED') refuse('conflict', 'payout.voided', 'This payout is voided already.')
  if (payout.status === 'PAID')
    refuse('conflict', 'payout.paid', 'This payout is paid. It can be voided once the money has come back.')
  refuseChanged(payout, input.version)
  if (isLocking) await refuseBuiltUpon(tx, payout)
  if (payout.status === 'APPROVED' && !input.notPaidByFile) await refuseFiled(tx, payout)

  await voidPayouts(tx, bookingOf(caller, payout.ventureId), [payout.id], input.reason)
  await audit(tx, caller, {
    ventureId: payout.ventureId,
    action: 'incentives.void_payout',
    subject: { kind: 'payout', id: payout.id },
    before: { status: payout.status },
    after: { status: 'VOIDED', reason: input.reason, ...(input.notPaidByFile && { notPaidByFile: true }) },
  })
  if (isLocking) tellOfVoid(tx, caller, payout)
  return payoutToShow(tx, caller, payout.id)
}

/** The file may be at the bank already; whoever is paid anew while it is would be paid twice. */
async function refuseFiled(tx: Tx, { ventureId, id }: HeldPayout): Promise<void> {
  const number = await fileOfPayout(tx, ventureId, id)
  if (number === null) return
  refuse(
    'conflict',
    'payout.in_file',
    `This payout is in payment file ${number}, by which the bank may pay it. Record what the bank did, or make sure that it does not pay it and say so.`,
    { fileNumber: number },
  )
}

async function refuseBuiltUpon(tx: Tx, payout: HeldPayout): Promise<void> {
  const { takenBy, correctedBy } = await inTheWayOfVoid(tx, payout)
  if (takenBy)
    refuse('conflict', 'payout.carried_on', 'A later payout took what this one left. Void that one first.', {
      payoutId: takenBy,
    })
  if (correctedBy)
    refuse('conflict', 'payout.corrected', 'Another payout holds a correction of these days. Void that one first.', {
      payoutId: correctedBy,
    })
}
