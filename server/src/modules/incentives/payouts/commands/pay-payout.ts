import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { checkPaidOn } from '../check-paid-on.ts'
import { mayRecordPayments } from '../policy.ts'
import { payoutToShow } from '../queries/get-payout.ts'
import { type HeldPayout, holdPayout, refuseChanged } from '../store/hold-payout.ts'
import { payPayouts } from '../store/pay-payouts.ts'

type Endpoint = typeof contract.payouts.payPayout

/** Records by hand that the bank paid. */
export async function payPayout(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const payout = await holdPayout(tx, caller, input.id)
  authorize(mayRecordPayments(caller, payout.ventureId), 'record payments here')
  refuseUnlessPayable(payout)
  refuseChanged(payout, input.version)
  checkPaidOn(caller, payout.ventureId, input.paidOn, payout.from)

  await payPayouts(tx, caller, payout.ventureId, [
    { payoutId: payout.id, paidOn: input.paidOn, reference: input.reference },
  ])
  await audit(tx, caller, {
    ventureId: payout.ventureId,
    action: 'incentives.pay_payout',
    subject: { kind: 'payout', id: payout.id },
    before: { status: payout.status },
    after: { status: 'PAID', paidOn: input.paidOn, reference: input.reference, payableMinor: payout.payableMinor },
  })
  return payoutToShow(tx, caller, payout.id)
}

function refuseUnlessPayable({ status, payableMinor }: HeldPayout): void {
  if (status === 'PAID') refuse('conflict', 'payout.paid', 'This payout is paid already.')
  if (status !== 'APPROVED')
    refuse('conflict', 'payout.not_approved', 'Only an approved payout is paid. This one is not approved.', { status })
  if (payableMinor === null || payableMinor <= 0)
    refuse('refused', 'payout.nothing_payable', 'Nothing is payable. What is left is taken off the next payout.')
}
