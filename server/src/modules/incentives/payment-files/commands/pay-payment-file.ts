import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { checkPaidOn } from '../../payouts/check-paid-on.ts'
import { mayRecordPayments } from '../../payouts/policy.ts'
import { payPayouts } from '../../payouts/store/pay-payouts.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { findPaymentFile } from '../queries/find-payment-file.ts'
import { payoutsInFile } from '../store/payouts-to-file.ts'

type Endpoint = typeof contract.paymentFiles.payPaymentFile

/** What of it is paid, returned or voided already stays as it is. */
export async function payPaymentFile(
  tx: Tx,
  caller: Caller,
  { id, paidOn, reference }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { ventureId, number } = await findPaymentFile(tx, caller, id)
  authorize(mayRecordPayments(caller, ventureId), 'record payments here')
  await takePayLock(tx, ventureId)
  const inFile = await payoutsInFile(tx, ventureId, id)
  for (const { periodStart } of inFile) checkPaidOn(caller, ventureId, paidOn, periodStart)
  const payments = inFile.map(({ payoutId }) => ({ payoutId, paidOn, reference }))
  const paid = await payPayouts(tx, caller, ventureId, payments)
  if (paid.length === 0) refuse('conflict', 'payment_file.paid', `Nothing in file ${number} waits to be paid any more.`)
  await audit(tx, caller, {
    ventureId,
    action: 'incentives.pay_payment_file',
    subject: { kind: 'payment_file', id },
    after: { paidOn, reference, payouts: paid },
  })
  return { paid: paid.length }
}
