import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Attachment } from '../../../../platform/http/attachment.ts'
import { CSV_TYPE } from '../../../../platform/http/csv-file.ts'
import { paymentCsv } from '../payment-csv.ts'
import { payoutsInFile } from '../store/payouts-to-file.ts'
import { findPaymentFile } from './find-payment-file.ts'

/** Written anew from what is stored, and handed out only when it is what it was. */
export async function downloadPaymentFile(
  db: Reads,
  caller: Caller,
  { id, evenVoided }: ParsedInput<typeof contract.paymentFiles.downloadPaymentFile>,
): Promise<Attachment> {
  const { ventureId, number, sha256, voided } = await findPaymentFile(db, caller, id)
  if (voided > 0 && evenVoided !== 'true')
    refuse(
      'conflict',
      'payment_file.holds_void',
      `${voided === 1 ? 'A payout of this file is' : `${voided} payouts of this file are`} void and may be in a later file: who pays by this one pays twice. Download it even so only to look something up.`,
      { voided },
    )
  const file = await paymentCsv(await payoutsInFile(db, ventureId, id))
  if (file.sha256 !== sha256)
    refuse(
      'conflict',
      'payment_file.differs',
      'This file would not be the one that was made: something in it was changed since. Pay nothing by it, and verify its payouts.',
      { expected: sha256, found: file.sha256 },
    )
  return { name: `${ventureOf(caller, ventureId).code} payments ${number}.csv`, mediaType: CSV_TYPE, ...file }
}
