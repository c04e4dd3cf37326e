import { TASK_STATUSES } from '@holdfast/engine/operations'
import { z } from 'zod'
import { MissingReports } from './eod-report.ts'
import { HoldingsNews } from './kpi-holdings.ts'
import { SaasNews } from './kpi-saas.ts'
import { can, day, Money, person, uuid } from './values.ts'

export const BriefingItem = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    section: z.enum(['firefront', 'wins', 'freight']),
    kind: z.string(),
    subject: z.strictObject({
      kind: z.enum(['load', 'call', 'review', 'hotel_dispute', 'customer']),
      id: uuid,
      label: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
    why: z.string(),
    amount: Money.nullable(),
    person: person.nullable(),
    factDay: day,
    at: z.string(),
    isNew: z.boolean(),
    acknowledged: z.strictObject({ at: z.string(), by: person }).nullable(),
    /** What it became; null: nobody gave it to anybody. */
    task: z
      .strictObject({ id: uuid, title: z.string(), status: z.enum(TASK_STATUSES), assignee: person.nullable() })
      .nullable(),
    can,
  })
  .meta({ id: 'BriefingItem' })

/** Sums and ratios are decimals as text; money is in major units, a share is a fraction, a duration is in seconds. */
const Figure = z.strictObject({
  metric: z.string(),
  label: z.string(),
  format: z.enum(['count', 'money', 'ratio', 'seconds']),
  currency: z.string().nullable(),
  yesterday: z.string().nullable(),
  /** Over the seven days that end yesterday; a ratio is Σ ÷ Σ. */
  sevenDayMean: z.string().nullable(),
  /** What yesterday aimed at; null: nothing. */
  target: z.string().nullable(),
  days: z.array(z.string().nullable()),
  /** By how many whole percent yesterday lies below the mean, where the venture wants to be told; null: it does not. */
  fallenPercent: z.int().nullable(),
})

/** What was done about pay since yesterday, and what waits for somebody. */
const PayNews = z.strictObject({
  ventureId: uuid,
  ventureName: z.string(),
  /** `waiting`: drafts to approve; `payable`: approved and not paid; `overdue`: disputes past their day. */
  kind: z.enum(['approved', 'paid', 'returned', 'waiting', 'payable', 'overdue']),
  /** It is the reader’s own pay. */
  isOwn: z.boolean(),
  count: z.int(),
  /** Empty for disputes. */
  totals: z.array(Money),
  /** Where it is read: the only payout, the only run; null: there are several. */
  payoutId: uuid.nullable(),
  runId: uuid.nullable(),
})

/** A hotel whose figures stopped coming, for whoever can bring them in. */
const StaleHotel = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    hotel: z.strictObject({ id: uuid, name: z.string() }),
    lastNight: day,
    /** From the night after that to the day before the briefing’s. */
    nightsMissing: z.int(),
  })
  .meta({ id: 'StaleHotel' })

/** Open tasks of one person that are as late as their venture wants to be told. */
const LateTasks = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    /** null: nobody’s. */
    assignee: person.nullable(),
    count: z.int(),
    /** How many days the oldest is overdue on the briefing’s day. */
    oldestDays: z.int(),
  })
  .meta({ id: 'LateTasks' })

/** A job that failed since the day before and was not done since, for whoever looks after the product. */
const FailedJob = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    job: z.string(),
    status: z.enum(['ERROR', 'TIMEOUT', 'PARTIAL']),
    at: z.string(),
  })
  .meta({ id: 'FailedJob' })

/** All that a briefing says. Each list holds what the reader may see and is empty where that is nothing. */
export const briefingBody = {
  firefront: z.array(BriefingItem),
  wins: z.array(BriefingItem),
  /** Customers that became dormant. */
  freight: z.array(BriefingItem),
  openValue: z.array(Money),
  people: z.array(LateTasks),
  /** Daily reports of the day before that were owed and not sent, of those whom the reader leads. */
  reports: z.array(MissingReports),
  pay: z.array(PayNews),
  blocks: z.array(
    z.strictObject({
      ventureId: uuid,
      ventureName: z.string(),
      kind: z.enum(['freight', 'bpo', 'hotel', 'holdings']),
      day,
      currency: z.string(),
      figures: z.array(Figure),
    }),
  ),
  /** Balances of the holdings that the person sees, the largest part lost first, then the oldest. */
  holdings: z.array(HoldingsNews),
  /** Customers of SaaS ventures who left, then those who came, the most money first. */
  saas: z.array(SaasNews),
  system: z.array(StaleHotel),
  failedJobs: z.array(FailedJob),
}
const Body = z.strictObject(briefingBody)

export type BriefingBody = z.output<typeof Body>
export type BriefingItem = z.output<typeof BriefingItem>
export type BriefingFigure = z.output<typeof Figure>
export type StaleHotel = z.output<typeof StaleHotel>
export type LateTasks = z.output<typeof LateTasks>
export type FailedJob = z.output<typeof FailedJob>
export type PayNews = z.output<typeof PayNews>
