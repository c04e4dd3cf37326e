import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { HotelFigures } from './kpi-hotel.ts'
import { SaasFigures, SaasTotal } from './kpi-saas.ts'
import { targets } from './targets.ts'
import { currency, day, ratio, uuid } from './values.ts'

const range = z.strictObject({
  ventureId: uuid,
  from: day,
  to: day,
  groupBy: z.enum(['day', 'week', 'month']).default('day'),
})
const minor = z.int()
const count = z.int()

export const FreightFigures = z
  .strictObject({
    periodStart: day,
    currency,
    /** Quotes by the day on which they were first sent. */
    quoted: count,
    created: count,
    covered: count,
    lost: count,
    lostValueMinor: minor,
    bounced: count,
    bouncedBad: count,
    atRisk: count,
    delivered: count,
    onTimePickup: ratio,
    onTimeDelivery: ratio,
    billed: count,
    revenueMinor: minor,
    /** Of loads whose cost is known. */
    marginMinor: minor,
    marginPct: ratio,
    unknownCost: count,
    miles: z.string(),
    revenuePerMile: ratio,
    /** now: a day that had no row yet was computed for this reply. */
    computed: z.enum(['stored', 'now']),
    asOf: z.string(),
  })
  .meta({ id: 'FreightFigures' })

/** null: something was recorded, and nothing of it says how many. */
const known = count.nullable()

export const BpoFigures = z
  .strictObject({
    periodStart: day,
    currency,
    calls: known,
    inbound: known,
    outbound: known,
    answered: known,
    abandoned: known,
    answeredShare: ratio,
    abandonment: ratio,
    /** Seconds, answered calls only. */
    averageSpeedOfAnswer: ratio,
    averageHandleTime: ratio,
    averageTalk: ratio,
    /** Answered within the campaign's threshold ÷ offered. */
    serviceLevel: ratio,
    dials: known,
    connects: known,
    connectsPerDial: ratio,
    resolvedShare: ratio,
    appointments: known,
    deals: known,
    conversion: ratio,
    revenueMinor: minor,
    satisfaction: ratio,
    computed: z.enum(['stored', 'now']),
    asOf: z.string(),
  })
  .meta({ id: 'BpoFigures' })

export const kpi = {
  ...targets,
  freightKpi: endpoint({
    method: 'GET',
    path: '/kpi/freight',
    permission: 'kpi.read',
    summary: 'Freight figures by day, week or month; a period is a sum of sums.',
    query: range,
    reply: z.strictObject({ items: z.array(FreightFigures), total: z.array(FreightFigures) }),
    errors: [422],
  }),
  freightDesk: endpoint({
    method: 'GET',
    path: '/freight-kpi',
    permission: 'kpi.read',
    summary: 'The same figures, with the customers that are active, new and dormant as of the end of the range.',
    query: range,
    reply: z.strictObject({
      items: z.array(FreightFigures),
      total: z.array(FreightFigures),
      /** No sum of days: each is as of the last day of the range that has come. null: none has. */
      customers: z
        .strictObject({
          asOf: day,
          /** After more days than these without a delivery a customer is dormant. */
          dormantAfterDays: z.int(),
          active: count,
          /** Whose first load ever was delivered in the range. */
          new: count,
          /** Who shipped and does no more; who never did is a prospect. */
          dormant: count,
        })
        .nullable(),
    }),
    errors: [422],
  }),
  bpoKpi: endpoint({
    method: 'GET',
    path: '/kpi/bpo',
    permission: 'kpi.read',
    summary: 'Call-centre figures by day, week or month.',
    query: z.strictObject({ ...range.shape, campaignId: uuid.optional(), agentId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(BpoFigures), total: z.array(BpoFigures) }),
    errors: [422],
  }),
  hotelKpi: endpoint({
    method: 'GET',
    path: '/kpi/hotel',
    permission: 'kpi.read',
    summary: 'Figures of a venture’s hotels, or of one of them, by day, week or month and currency; Σ ÷ Σ.',
    query: z.strictObject({ ...range.shape, hotelId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(HotelFigures), total: z.array(HotelFigures) }),
    errors: [422],
  }),
  saasKpi: endpoint({
    method: 'GET',
    path: '/kpi/saas',
    permission: 'kpi.read',
    summary: 'Recurring revenue by calendar month and currency, of the months that the range touches (at most 36).',
    query: z.strictObject({ ventureId: uuid, from: day, to: day, groupBy: z.literal('month').default('month') }),
    reply: z.strictObject({ items: z.array(SaasFigures), total: z.array(SaasTotal) }),
    errors: [422],
  }),
}
export type FreightFigures = z.output<typeof FreightFigures>
export type BpoFigures = z.output<typeof BpoFigures>
