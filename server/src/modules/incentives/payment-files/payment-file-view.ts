import type { PaymentFile } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import { mayRecordPayments } from '../payouts/policy.ts'
import type { PaymentFileRecord } from './queries/payment-file-records.ts'

export function paymentFileView(caller: Caller, { toPay, ...record }: PaymentFileRecord): PaymentFile {
  return { ...record, can: { pay: toPay > 0 && mayRecordPayments(caller, record.ventureId) } }
}
