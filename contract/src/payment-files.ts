import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, currency, day, id, listOf, page, person, text, uuid } from './values.ts'

/** A file by which a bank or payroll pays. A payout is in one at most, so that no two files pay it. */
const PaymentFile = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    runId: uuid,
    /** Rises by one in its venture. */
    number: z.int(),
    /** Of the file’s bytes, the same at each download. */
    sha256: z.string(),
    /** Of what is not void. */
    totals: z.array(z.strictObject({ currency, payouts: z.int(), payableMinor: z.int() })),
    /** How many of its payouts the bank is known to have paid. */
    paid: z.int(),
    payouts: z.int(),
    /** How many of these were made void after the file: whoever still pays by it pays them. */
    voided: z.int(),
    madeBy: person,
    madeAt: z.string(),
    can,
  })
  .meta({ id: 'PaymentFile' })

export const paymentFiles = {
  listPaymentFiles: endpoint({
    method: 'GET',
    path: '/incentives/payment-files',
    permission: 'incentives.read_venture',
    summary: 'Payment files of the ventures whose pay one may see, newest first.',
    query: z.strictObject(page),
    reply: listOf(PaymentFile),
    errors: [],
  }),
  makePaymentFile: endpoint({
    method: 'POST',
    path: '/incentives/payment-files',
    permission: 'incentives.payout_pay',
    summary: 'Puts every approved payout of a run that is in no file yet, and has something to pay, into one.',
    body: z.strictObject({ runId: uuid }),
    reply: PaymentFile,
    errors: [404, 409, 422],
  }),
  downloadPaymentFile: endpoint({
    method: 'GET',
    path: '/incentives/payment-files/:id/export.csv',
    permission: 'incentives.read_venture',
    summary:
      'The payroll file as CSV, the same bytes each time; refused when it would not be, and when a payout of it is void, unless it is asked for even so.',
    params: id,
    query: z.strictObject({ evenVoided: z.enum(['true', 'false']).default('false') }),
    reply: z.string(),
    errors: [404, 409],
  }),
  payPaymentFile: endpoint({
    method: 'POST',
    path: '/incentives/payment-files/:id/pay',
    permission: 'incentives.payout_pay',
    summary: 'Records that the bank paid every payout of the file that is approved and not paid.',
    params: id,
    body: z.strictObject({ paidOn: day, reference: text(120).nullable().default(null) }),
    reply: z.strictObject({ paid: z.int() }),
    errors: [404, 409, 422],
  }),
}
export type PaymentFile = z.output<typeof PaymentFile>
