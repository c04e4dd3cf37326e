import { DISPUTE_STATUSES, PAYOUT_STATUSES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Adjustment, PayDay } from './my-pay.ts'
import { Payout, PayoutRow } from './payout.ts'
import { PayoutRun } from './payout-run.ts'
import { day, id, listOf, page, text, uuid } from './values.ts'

const period = { ventureId: uuid, periodStart: day, periodEnd: day }
const reason = text(500)
const version = z.int()

/** A payout with every line and adjustment behind it, as it is shown, printed and disputed. */
const PayoutStatement = z
  .strictObject({
    payout: Payout,
    /** By plan and rule; `lines` is their number. */
    rules: z.array(
      z.strictObject({
        planName: z.string(),
        ruleKey: z.string(),
        ruleName: z.string(),
        amountMinor: z.int(),
        lines: z.int(),
      }),
    ),
    days: z.array(PayDay),
    adjustments: z.array(Adjustment),
    /** Lines that are disputed: which, and how far that is. */
    disputes: z.array(
      z.strictObject({
        id: uuid,
        lineId: uuid.nullable(),
        workDay: day,
        ruleName: z.string(),
        amountMinor: z.int(),
        status: z.enum(DISPUTE_STATUSES),
      }),
    ),
  })
  .meta({ id: 'PayoutStatement' })

export const payouts = {
  listPayouts: endpoint({
    method: 'GET',
    path: '/incentives/payouts',
    permission: 'incentives.read_own',
    summary: 'Payouts, newest first: one’s own, and of the people whose pay one may see.',
    query: z.strictObject({
      ...page,
      userId: uuid.optional(),
      status: z.enum(PAYOUT_STATUSES).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    reply: listOf(PayoutRow),
    errors: [],
  }),
  makePayout: endpoint({
    method: 'POST',
    path: '/incentives/payouts',
    permission: 'incentives.payout_make',
    summary: 'Drafts one person’s payout of a period that is over, one per currency with money in it.',
    body: z.strictObject({ ...period, userId: uuid }),
    reply: z.strictObject({ runId: uuid, items: z.array(PayoutRow) }),
    errors: [404, 409, 422],
  }),
  makePayoutBatch: endpoint({
    method: 'POST',
    path: '/incentives/payouts/batch',
    permission: 'incentives.payout_make',
    summary: 'Drafts everybody’s payouts of a period that is over, in the background.',
    body: z.strictObject(period),
    reply: PayoutRun,
    errors: [409, 422],
  }),
  getPayout: endpoint({
    method: 'GET',
    path: '/incentives/payouts/:id',
    permission: 'incentives.read_own',
    summary: 'A payout with what it is made of, what stands in its way, its ledger and what was done to it.',
    params: id,
    reply: Payout,
    errors: [404],
  }),
  payoutStatement: endpoint({
    method: 'GET',
    path: '/incentives/payouts/:id/statement',
    permission: 'incentives.read_own',
    summary: 'A payout line by line.',
    params: id,
    reply: PayoutStatement,
    errors: [404],
  }),
  payoutPdf: endpoint({
    method: 'GET',
    path: '/incentives/payouts/:id/statement.pdf',
    permission: 'incentives.read_own',
    summary: 'The same as an A4 document.',
    params: id,
    reply: z.string(),
    errors: [404, 422],
  }),
  approvePayout: endpoint({
    method: 'POST',
    path: '/incentives/payouts/:id/approve',
    permission: 'incentives.payout_approve',
    summary:
      'Locks the days and books what is payable. By somebody who did not make it and whose pay it is not. `netMinor`: what was seen.',
    params: id,
    body: z.strictObject({ version, netMinor: z.int() }),
    reply: Payout,
    errors: [404, 409, 422],
  }),
  payPayout: endpoint({
    method: 'POST',
    path: '/incentives/payouts/:id/pay',
    permission: 'incentives.payout_pay',
    summary: 'Records that the bank paid it.',
    params: id,
    body: z.strictObject({ version, paidOn: day, reference: text(120).nullable().default(null) }),
    reply: Payout,
    errors: [404, 409, 422],
  }),
  returnPayout: endpoint({
    method: 'POST',
    path: '/incentives/payouts/:id/return',
    permission: 'incentives.payout_pay',
    summary: 'Records that the money came back. Its days stay locked until it is voided.',
    params: id,
    body: z.strictObject({ version, reason }),
    reply: Payout,
    errors: [404, 409],
  }),
  voidPayout: endpoint({
    method: 'POST',
    path: '/incentives/payouts/:id/void',
    permission: 'incentives.payout_make',
    summary: 'Takes a payout back: its ledger is reversed, its carry given back, its days opened and recomputed.',
    params: id,
    body: z.strictObject({
      version,
      reason,
      /** Of one in a payment file: the caller knows that the bank has not paid it by that file and will not. */
      notPaidByFile: z.boolean().default(false),
    }),
    reply: Payout,
    errors: [404, 409],
  }),
  exportJournal: endpoint({
    method: 'GET',
    path: '/incentives/payouts/journal.csv',
    permission: 'incentives.read_venture',
    summary: 'The ledger entries that were booked in a period as CSV; the same period of the past is the same file.',
    query: z.strictObject({ ventureId: uuid, from: day, to: day }),
    reply: z.string(),
    errors: [422],
  }),
}
export type PayoutStatement = z.output<typeof PayoutStatement>
