import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { HoldingsNews } from './kpi-holdings.ts'
import { SaasNews } from './kpi-saas.ts'
import { can, day, id, Money, person, uuid } from './values.ts'

const Item = z
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

export const briefing = {
  getBriefing: endpoint({
    method: 'GET',
    path: '/briefing',
    permission: 'briefing.read',
    summary: 'The morning page of one venture, or of all that the person sees, worst first.',
    query: z.strictObject({ ventureId: uuid.optional(), date: day.optional() }),
    reply: z.strictObject({
      date: day,
      asOf: z.string(),
      firefront: z.array(Item),
      wins: z.array(Item),
      /** Customers that became dormant. */
      freight: z.array(Item),
      openValue: z.array(Money),
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
      ventures: z.int(),
    }),
    errors: [],
  }),
  acknowledge: endpoint({
    method: 'POST',
    path: '/briefing/items/:id/acknowledge',
    permission: 'briefing.acknowledge',
    summary: 'Says that somebody has taken this on; the item stays for the day and goes from later ones.',
    params: id,
    reply: Item,
    errors: [404],
  }),
}
export type BriefingItem = z.output<typeof Item>
export type BriefingFigure = z.output<typeof Figure>
export type StaleHotel = z.output<typeof StaleHotel>
export type PayNews = z.output<typeof PayNews>
export type Briefing = z.output<typeof briefing.getBriefing.reply>
