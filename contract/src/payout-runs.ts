import { EXCEPTION_KINDS } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PayException, PayoutRow, PayVariance } from './payout.ts'
import { PayoutRun } from './payout-run.ts'
import { currency, day, id, listOf, page, person, text, uuid } from './values.ts'

const minor = z.int()
const reason = text(500)
const named = { kind: z.enum(EXCEPTION_KINDS), subjectId: uuid, mark: z.string().max(200) }

/** The figures that must meet before anything is released; a difference other than 0 is shown as what it is. */
const Control = z.strictObject({
  /** Credits of the period: all of them, those that counted, and those that did not with the reason. */
  credits: z.strictObject({
    all: z.int(),
    rated: z.int(),
    rejected: z.array(z.strictObject({ reason: z.string(), count: z.int() })),
  }),
  /** lines = dailies; dailies + adjustments + carried = payouts + who is in no payout of this run. */
  money: z.array(
    z.strictObject({
      currency,
      linesMinor: minor,
      dailiesMinor: minor,
      adjustmentsMinor: minor,
      carriedMinor: minor,
      payoutsMinor: minor,
      /** Of people who are in another payout of these days, or in none. */
      elsewhereMinor: minor,
      /** In payment files so far, and payable in all. */
      exportedMinor: minor,
      payableMinor: minor,
      differenceMinor: minor,
    }),
  ),
})

const RunDetail = z
  .strictObject({
    ...PayoutRun.shape,
    control: Control,
    /** Exceptions by kind: still open, and waived. */
    exceptions: z.array(z.strictObject({ kind: z.enum(EXCEPTION_KINDS), open: z.int(), waived: z.int() })),
    /** People with money in the period who are in another payout already. */
    elsewhere: z.strictObject({
      count: z.int(),
      people: z.array(z.strictObject({ person, currency, payoutId: uuid, amountMinor: minor })),
    }),
    /** Names the figures of all drafts as they are now; approval takes it, so that nobody approves what they have not seen. */
    seal: z.string(),
    /** `voided`: how many of its payouts are void by now. */
    files: z.array(
      z.strictObject({ id: uuid, number: z.int(), payouts: z.int(), voided: z.int(), madeAt: z.string() }),
    ),
  })
  .meta({ id: 'PayoutRunDetail' })

const RunPayout = z
  .strictObject({
    ...PayoutRow.shape,
    variance: PayVariance.nullable(),
    /** What the person earned in up to six periods before, oldest first; null: no pay row. */
    history: z.array(minor.nullable()),
    openExceptions: z.int(),
  })
  .meta({ id: 'RunPayout' })

export const payoutRuns = {
  listPayoutRuns: endpoint({
    method: 'GET',
    path: '/incentives/payout-runs',
    permission: 'incentives.read_venture',
    summary: 'Payout runs of the ventures whose pay one may see, newest first.',
    query: z.strictObject(page),
    reply: z.strictObject({ ...listOf(PayoutRun).shape, can: z.record(z.string(), z.boolean()) }),
    errors: [],
  }),
  /** Before a run is made: what waits, so that nobody runs into a refusal. */
  readiness: endpoint({
    method: 'GET',
    path: '/incentives/payout-runs/readiness',
    permission: 'incentives.payout_make',
    summary: 'Whether a period can be paid: days that wait to be committed, and who is in a payout of it already.',
    query: z.strictObject({ ventureId: uuid, periodStart: day, periodEnd: day }),
    reply: z.strictObject({
      isOver: z.boolean(),
      /** Days with changes that are not in pay yet. */
      dirty: z.array(day),
      /** Days for which nobody’s pay was ever looked at as a whole. */
      uncommitted: z.array(day),
      /** People with money in it who are in no payout yet, by currency. */
      people: z.array(z.strictObject({ currency, people: z.int(), amountMinor: minor })),
      taken: z.int(),
      /** Money of days before the period that is in no payout, by currency: this period’s payouts do not bring it. */
      before: z.array(z.strictObject({ currency, people: z.int(), amountMinor: minor, from: day, to: day })),
    }),
    errors: [422],
  }),
  getPayoutRun: endpoint({
    method: 'GET',
    path: '/incentives/payout-runs/:id',
    permission: 'incentives.read_venture',
    summary: 'A run with its totals, control figures, exceptions by kind and files.',
    params: id,
    reply: RunDetail,
    errors: [404],
  }),
  listRunPayouts: endpoint({
    method: 'GET',
    path: '/incentives/payout-runs/:id/payouts',
    permission: 'incentives.read_venture',
    summary: 'The payouts of a run with how each compares with the person’s own history; the unusual ones first.',
    params: id,
    query: z.strictObject({ limit: page.limit, cursor: page.cursor }),
    reply: listOf(RunPayout),
    errors: [404],
  }),
  listExceptions: endpoint({
    method: 'GET',
    path: '/incentives/payout-runs/:id/exceptions',
    permission: 'incentives.read_venture',
    summary: 'What must be put right or waived before a run is approved.',
    params: id,
    query: z.strictObject({
      limit: page.limit,
      cursor: page.cursor,
      kind: z.enum(EXCEPTION_KINDS).optional(),
      state: z.enum(['open', 'waived']).default('open'),
    }),
    reply: listOf(PayException),
    errors: [404],
  }),
  waiveExceptions: endpoint({
    method: 'POST',
    path: '/incentives/payout-runs/:id/waive',
    permission: 'incentives.payout_waive',
    summary: 'Lets exceptions pass with a reason: the ones named, or all that are open of one kind.',
    params: id,
    body: z.strictObject({
      items: z.array(z.strictObject(named)).max(500).default([]),
      allOf: z.enum(EXCEPTION_KINDS).nullable().default(null),
      reason,
    }),
    reply: z.strictObject({ waived: z.int() }),
    errors: [404, 409, 422],
  }),
  approvePayoutRun: endpoint({
    method: 'POST',
    path: '/incentives/payout-runs/:id/approve',
    permission: 'incentives.payout_approve',
    summary: 'Approves every draft of a run that may be; the others stay and say why. `seal`: what was seen.',
    params: id,
    body: z.strictObject({ seal: z.string().max(64) }),
    reply: z.strictObject({
      approved: z.int(),
      /** Drafts that stay, with the reason. */
      left: z.array(z.strictObject({ payoutId: uuid, person, reason: z.string() })),
    }),
    errors: [404, 409, 422],
  }),
  voidPayoutRun: endpoint({
    method: 'POST',
    path: '/incentives/payout-runs/:id/void',
    permission: 'incentives.payout_make',
    summary: 'Voids every draft of a run.',
    params: id,
    body: z.strictObject({ reason }),
    reply: z.strictObject({ voided: z.int() }),
    errors: [404, 409],
  }),
}
export type PayoutRunDetail = z.output<typeof RunDetail>
export type RunPayout = z.output<typeof RunPayout>
