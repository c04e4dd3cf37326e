import { NOTHING_REASONS, ZERO_REASONS } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PayLine } from './pay-line.ts'
import { Standing } from './pay-standing.ts'
import { currency, day, listOf, page, person, uuid } from './values.ts'

const span = { from: day, to: day }
const minor = z.int()

/** Why there is nothing: the reason of the latest zero line, or why there is no line. `day`: when the rule begins or ended. */
export const Zero = z.strictObject({
  reason: z.enum([...new Set([...ZERO_REASONS, ...NOTHING_REASONS])]),
  day: day.nullable(),
})

/** What a locked day should have paid, or what somebody granted, on the day on which it is booked. */
export const Adjustment = z.strictObject({
  id: uuid,
  kind: z.enum(['RECOMPUTE', 'GRANTED']),
  workDay: day,
  bookedOn: day,
  /** The line that it corrects; null: the work had none. */
  lineId: uuid.nullable(),
  planName: z.string(),
  ruleKey: z.string(),
  ruleName: z.string(),
  amountMinor: minor,
  reason: z.string(),
})

/** A day of pay with its lines, and with the adjustments that are booked on it. */
export const PayDay = z.strictObject({
  day,
  amountMinor: minor,
  lines: z.array(PayLine),
  adjustments: z.array(Adjustment),
})

const Wallet = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    currency,
    /** Days and adjustments together. */
    totalMinor: minor,
    /** Adjustments booked in the period, part of the total. */
    adjustedMinor: minor,
    /** Stored for the venture's own today, whatever the period. */
    todayMinor: minor,
    /** The last seven business days, oldest first; null: no pay row. */
    week: z.array(z.strictObject({ day, amountMinor: minor.nullable() })),
    /** What the period comes to at this pace; null: it is over, or it is too early to say. */
    paceMinor: minor.nullable(),
    rules: z.array(
      z.strictObject({
        planName: z.string(),
        ruleKey: z.string(),
        ruleName: z.string(),
        sentence: z.string(),
        toDate: z.string().nullable(),
        amountMinor: minor,
        zero: Zero.nullable(),
        /** null: the period does not hold today, or no version in force today holds the rule. */
        standing: Standing.nullable(),
      }),
    ),
    days: z.array(PayDay),
  })
  .meta({ id: 'PayWallet' })

const total = z.strictObject({
  currency,
  totalMinor: minor,
  adjustedMinor: minor,
  todayMinor: minor,
  lines: z.int(),
})
const ruleTotal = { planName: z.string(), ruleKey: z.string(), ruleName: z.string(), currency, amountMinor: minor }

const TeamMember = z
  .strictObject({
    person,
    /** Held today; null: none, or no longer a member. */
    jobRole: z.string().nullable(),
    totals: z.array(total),
    rules: z.array(z.strictObject(ruleTotal)),
    /** Days with pay, oldest first. */
    days: z.array(z.strictObject({ day, currency, amountMinor: minor })),
  })
  .meta({ id: 'TeamMemberPay' })

/** So many people of each kind are named; the counts are of all. */
export const MOST_NAMED = 200

const Summary = z.strictObject({
  totals: z.array(z.strictObject({ ...total.shape, people: z.int() })),
  rules: z.array(z.strictObject({ ...ruleTotal, people: z.int(), lines: z.int() })),
  days: z.array(z.strictObject({ day, currency, amountMinor: minor, adjustedMinor: minor, people: z.int() })),
  paid: z.strictObject({
    count: z.int(),
    people: z.array(z.strictObject({ person, jobRole: z.string().nullable(), totals: z.array(total) })),
  }),
  unpaid: z.strictObject({
    count: z.int(),
    people: z.array(
      z.strictObject({
        person,
        jobRole: z.string().nullable(),
        /** None: no rule of the period is for the job role. */
        why: z.array(z.strictObject({ ruleName: z.string(), zero: Zero })),
      }),
    ),
  }),
})

/** What a person reads of pay: their own, their team's, their venture's. Part of the area `incentives`. */
export const payStatements = {
  myPay: endpoint({
    method: 'GET',
    path: '/incentives/my',
    permission: 'incentives.read_own',
    summary:
      'The person’s own pay of a period: by venture and currency, by rule, by day, and what each rule needs next.',
    query: z.strictObject({ ...span, ventureId: uuid.optional() }),
    reply: z.strictObject({
      wallets: z.array(Wallet),
      /** Where more than one’s own pay may be read: the venture’s, and that of people who report to one today. */
      ventures: z.array(z.strictObject({ id: uuid, name: z.string(), can: z.record(z.string(), z.boolean()) })),
      asOf: z.string(),
    }),
    errors: [],
  }),
  exportMyPay: endpoint({
    method: 'GET',
    path: '/incentives/my/export.csv',
    permission: 'incentives.read_own',
    summary: 'The person’s own lines and adjustments of a period as CSV.',
    query: z.strictObject({ ...span, ventureId: uuid.optional() }),
    reply: z.string(),
    errors: [422],
  }),
  statement: endpoint({
    method: 'GET',
    path: '/incentives/statements/:userId',
    permission: 'incentives.read_person',
    summary: 'A person’s pay in one venture: oneself, who reports to one today, or anybody where the role says so.',
    params: z.strictObject({ userId: uuid }),
    query: z.strictObject({ ventureId: uuid, ...span }),
    reply: z.strictObject({ person, wallets: z.array(Wallet), asOf: z.string() }),
    errors: [404],
  }),
  teamPay: endpoint({
    method: 'GET',
    path: '/incentives/team',
    permission: 'incentives.read_person',
    summary: 'What each person below the caller earned; everybody in the venture where the role says so.',
    query: z.strictObject({ ...page, ventureId: uuid, ...span }),
    reply: listOf(TeamMember),
    errors: [],
  }),
  ventureSummary: endpoint({
    method: 'GET',
    path: '/incentives/venture-summary',
    permission: 'incentives.read_venture',
    summary: 'A venture’s pay of a period: per currency, rule and day, who was paid, and who earned nothing and why.',
    query: z.strictObject({ ventureId: uuid, ...span }),
    reply: Summary,
    errors: [],
  }),
  exportPay: endpoint({
    method: 'GET',
    path: '/incentives/export.csv',
    permission: 'incentives.read_venture',
    summary: 'Everybody’s lines and adjustments of a period as CSV.',
    query: z.strictObject({ ventureId: uuid, ...span }),
    reply: z.string(),
    errors: [422],
  }),
}
export type PayWallet = z.output<typeof Wallet>
export type TeamMemberPay = z.output<typeof TeamMember>
