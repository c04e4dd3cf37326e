import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { makePaymentFile } from './commands/make-payment-file.ts'
import { payPaymentFile } from './commands/pay-payment-file.ts'
import { downloadPaymentFile } from './queries/download-payment-file.ts'
import { listPaymentFiles } from './queries/list-payment-files.ts'

export const paymentFileHandlers: Handlers<typeof contract.paymentFiles> = {
  listPaymentFiles: { read: listPaymentFiles },
  makePaymentFile: { write: makePaymentFile },
  downloadPaymentFile: { inOneMoment: true, attach: downloadPaymentFile },
  payPaymentFile: { write: payPaymentFile },
}
