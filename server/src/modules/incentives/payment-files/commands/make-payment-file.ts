import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findJudgedRun } from '../../exceptions/queries/find-judged-run.ts'
import { mayRecordPayments } from '../../payouts/policy.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { paymentCsv } from '../payment-csv.ts'
import { paymentFileView } from '../payment-file-view.ts'
import { findPaymentFile } from '../queries/find-payment-file.ts'
import { insertPaymentFile } from '../store/insert-payment-file.ts'
import { payoutsToFile } from '../store/payouts-to-file.ts'

type Endpoint = typeof contract.paymentFiles.makePaymentFile

/** Whatever of a run can be paid and is in no file yet; a payout that is approved later goes into the next one. */
export async function makePaymentFile(
  tx: Tx,
  caller: Caller,
  { runId }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, (await findJudgedRun(tx, caller, runId)).ventureId)
  authorize(mayRecordPayments(caller, venture.id), 'make payment files here')
  await takePayLock(tx, venture.id)
  const rows = await payoutsToFile(tx, venture.id, runId)
  if (rows.length === 0)
    refuse(
      'refused',
      'payment_file.nothing_to_pay',
      'Every approved payout of this run that has something to pay is in a file already. Approve more of it first.',
    )

  const { sha256 } = await paymentCsv(rows)
  const made = { madeBy: personOf(caller), madeAt: caller.now, madeOn: venture.today }
  const { id, number } = await insertPaymentFile(tx, { ventureId: venture.id, runId, sha256, ...made }, rows)
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.make_payment_file',
    subject: { kind: 'payment_file', id },
    after: { runId, number, sha256, payouts: rows.map(({ payoutId }) => payoutId) },
  })
  return paymentFileView(caller, await findPaymentFile(tx, caller, id))
}
