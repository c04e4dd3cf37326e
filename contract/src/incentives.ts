import { METRIC_SOURCES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { payStatements } from './my-pay.ts'
import { PayLine } from './pay-line.ts'
import { Part, Rule, Snapshot } from './rule.ts'
import { currency, day, id, listOf, Money, page, person, uuid } from './values.ts'

const Trace = z
  .strictObject({
    line: PayLine,
    person,
    rule: Rule,
    toDate: Snapshot,
    before: Snapshot.nullable(),
    settledToDate: Money,
    settledBefore: Money,
    parts: z.array(Part),
    explanation: z.string(),
    credits: z.array(
      z.strictObject({
        sourceKind: z.enum(METRIC_SOURCES),
        sourceId: uuid,
        label: z.string(),
        detail: z.string(),
        role: z.string().nullable(),
        share: z.string(),
        /** The measure of the whole record, of a ratio its two sides as "62/80"; null: not known. */
        measure: z.string().nullable(),
        /** What it added to the value; null: nothing, since it is not known. */
        counted: z.string().nullable(),
        /** Of a team's rule: whose work it is. */
        worker: person.nullable(),
        /** The rate of the work day that brought its money into the venture's currency; null: it is in it, or is unrated. */
        fx: z.strictObject({ rate: z.string(), day }).nullable(),
      }),
    ),
    digest: z.string(),
    /** The person's own rate, which stands in for the rule's. */
    override: z.strictObject({ rate: z.string(), startsOn: day, endsOn: day.nullable() }).nullable(),
    /** The rate by which the day's money became pay currency. */
    fx: z.strictObject({ from: currency, to: currency, day, rate: z.string() }).nullable(),
    /** Whether the day is in a payout that was approved: then it never changes, and corrections are booked beside it. */
    isLocked: z.boolean(),
    /** The same line computed again from the stored explanation. */
    recomputed: Money,
    agrees: z.boolean(),
  })
  .meta({ id: 'PayTrace' })

const Daily = z
  .strictObject({ id: uuid, ventureId: uuid, person, day, amount: Money, lines: z.array(PayLine) })
  .meta({ id: 'DailyPay' })

const Difference = z.strictObject({
  kind: z.string(),
  person: person.nullable(),
  day,
  stored: Money.nullable(),
  computed: Money.nullable(),
  what: z.string(),
})

export const incentives = {
  evaluate: endpoint({
    method: 'POST',
    path: '/incentives/evaluate',
    permission: 'incentives.read_own',
    summary: 'What a rule pays for given values. Writes nothing.',
    body: z.strictObject({ rule: Rule, toDate: Snapshot, before: Snapshot.nullable().optional() }),
    reply: z.strictObject({
      amount: Money,
      settledToDate: Money,
      settledBefore: Money,
      parts: z.array(Part),
      explanation: z.string(),
    }),
    errors: [422],
  }),
  previewDay: endpoint({
    method: 'POST',
    path: '/incentives/preview',
    permission: 'incentives.commit',
    summary: 'The day as it would be computed now, beside what is stored. Writes nothing.',
    body: z.strictObject({ ventureId: uuid, date: day }),
    reply: z.strictObject({
      items: z.array(
        z.strictObject({ person, currency, storedMinor: z.int().nullable(), computedMinor: z.int().nullable() }),
      ),
    }),
    errors: [422],
  }),
  commitDay: endpoint({
    method: 'POST',
    path: '/incentives/commit',
    permission: 'incentives.commit',
    summary: 'Recomputes a day and what follows from it, and writes only what differs.',
    body: z.strictObject({ ventureId: uuid, date: day }),
    reply: z.strictObject({
      inserted: z.int(),
      updated: z.int(),
      deleted: z.int(),
      unchanged: z.int(),
      total: z.array(Money),
      adjustments: z.int(),
    }),
    errors: [409, 422],
  }),
  listDaily: endpoint({
    method: 'GET',
    path: '/incentives/daily',
    permission: 'incentives.read_own',
    summary: 'Daily pay: one’s own, and of the people one may see.',
    query: z.strictObject({ ...page, from: day.optional(), to: day.optional(), userId: uuid.optional() }),
    reply: listOf(z.strictObject({ id: uuid, ventureId: uuid, person, day, amount: Money })),
    errors: [],
  }),
  getDaily: endpoint({
    method: 'GET',
    path: '/incentives/daily/:id',
    permission: 'incentives.read_own',
    summary: 'A day’s pay with its lines.',
    params: id,
    reply: Daily,
    errors: [404],
  }),
  ...payStatements,
  traceLine: endpoint({
    method: 'GET',
    path: '/incentives/lines/:id',
    permission: 'incentives.read_own',
    summary: 'How a line came about: rule, parts, source rows, computed again.',
    params: id,
    reply: Trace,
    errors: [404],
  }),
  traceRecord: endpoint({
    method: 'GET',
    path: '/incentives/trace',
    permission: 'incentives.read_own',
    summary: 'What a record paid, to whom, under which rule.',
    /** Exactly one of them. */
    query: z.strictObject({
      loadId: uuid.optional(),
      callId: uuid.optional(),
      hotelDayId: uuid.optional(),
      reviewId: uuid.optional(),
      taskId: uuid.optional(),
      reportId: uuid.optional(),
    }),
    reply: z.strictObject({
      items: z.array(
        z.strictObject({
          person,
          role: z.string().nullable(),
          share: z.string(),
          workDay: day,
          lines: z.array(PayLine),
        }),
      ),
    }),
    errors: [404, 422],
  }),
  verifyPay: endpoint({
    method: 'GET',
    path: '/incentives/verify',
    permission: 'incentives.read_venture',
    summary: 'Computes a period again from the facts and lists every difference; none is the answer to hope for.',
    query: z.strictObject({ ventureId: uuid, from: day, to: day }),
    reply: z.strictObject({ checkedLines: z.int(), differences: z.array(Difference) }),
    errors: [422],
  }),
}
export type PayTrace = z.output<typeof Trace>
