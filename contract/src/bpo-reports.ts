import { z } from 'zod'
import { shownTerms } from './bpo-terms.ts'
import { endpoint } from './endpoint.ts'
import { day, Money, person, ratio, uuid } from './values.ts'

const range = { ventureId: uuid, from: day, to: day, campaignId: uuid.optional() }
const count = z.int()

/** Seconds and shares are Σ ÷ Σ with six decimals; null: no data. */
const AgentReportRow = z
  .strictObject({
    agent: person,
    /** Here and below null: totals stand there that do not tell it. */
    calls: count.nullable(),
    answered: count.nullable(),
    connects: count.nullable(),
    appointments: count.nullable(),
    deals: count.nullable(),
    averageTalk: ratio,
    averageHold: ratio,
    averageWrap: ratio,
    averageHandleTime: ratio,
    conversion: ratio,
    satisfaction: ratio,
    revenue: Money.nullable(),
    /** Signed-in hours where totals tell them; else hours of the campaign's clock in which the agent began a call, each as long as it lasts: of two that the clock shows alike each counts for itself. */
    hours: ratio,
    /** Of days whose hours are known, calls and hours alike. */
    callsPerHour: ratio,
    dealsPerHour: ratio,
    /** Days with calls or totals. */
    days: count,
    callsPerDay: ratio,
    /** Hours × what an hour cost on each day. null: nothing was worked, some hour's cost is not known, or not for the reader. */
    cost: Money.nullable(),
    costPerHour: Money.nullable(),
    costPerDeal: Money.nullable(),
    /** Calls by hour of the day (0 to 23, as the clock shows it), summed over the range, and by day of the range; what has none is left out. */
    byHour: z.array(z.strictObject({ hour: count, calls: count, deals: count })),
    byDay: z.array(z.strictObject({ day, calls: count, deals: count })),
  })
  .meta({ id: 'AgentReportRow' })

const levels = {
  offered: count,
  answered: count,
  abandoned: count,
  shortAbandoned: count,
  /** Met ÷ counted, by the rule of each day. */
  met: count,
  counted: count,
  serviceLevel: ratio,
  averageSpeedOfAnswer: ratio,
  abandonment: ratio,
}

const ServiceLevelRow = z
  .strictObject({
    campaign: z.strictObject({ id: uuid, name: z.string() }),
    zone: z.string(),
    ...levels,
    /** What was aimed at on the last day of the range: a fraction; null: nothing. */
    target: ratio,
    /** serviceLevel − target, a fraction; null where either is no data. */
    difference: ratio,
    /** Every rule that held in the range, with its days; more than one: the number mixes them. */
    rules: z.array(z.strictObject({ from: day, to: day, ...shownTerms })),
    /** By hour of the campaign's clock; days of totals have none. */
    hours: z.array(z.strictObject({ hour: z.int().min(0).max(23), ...levels })),
  })
  .meta({ id: 'ServiceLevelRow' })

export const bpoReports = {
  agentReport: endpoint({
    method: 'GET',
    path: '/bpo/agent-report',
    permission: 'kpi.read',
    summary: 'What each agent did in a range of days: handling split, calls per hour and day, deals, cost.',
    query: z.strictObject(range),
    reply: z.strictObject({
      ventureId: uuid,
      from: day,
      to: day,
      currency: z.string(),
      /** Whether what agents cost is for the reader. */
      showsCosts: z.boolean(),
      computed: z.enum(['stored', 'now']),
      items: z.array(AgentReportRow),
    }),
    errors: [422],
  }),
  exportAgentReport: endpoint({
    method: 'GET',
    path: '/bpo/agent-report/export.csv',
    permission: 'kpi.read',
    summary: 'The same as CSV: one row an agent, or calls by agent and hour of the day, or by agent and day.',
    query: z.strictObject({ ...range, part: z.enum(['total', 'hour', 'day']).default('total') }),
    reply: z.string(),
    errors: [422],
  }),
  serviceLevels: endpoint({
    method: 'GET',
    path: '/bpo/service-levels',
    permission: 'kpi.read',
    summary:
      'The service level of each campaign against its target, by hour of the day, with the rule that counted it.',
    query: z.strictObject(range),
    reply: z.strictObject({ ventureId: uuid, from: day, to: day, items: z.array(ServiceLevelRow) }),
    errors: [422],
  }),
  exportServiceLevels: endpoint({
    method: 'GET',
    path: '/bpo/service-levels/export.csv',
    permission: 'kpi.read',
    summary: 'The same as CSV: one row a campaign, or a campaign and hour.',
    query: z.strictObject({ ...range, part: z.enum(['total', 'hour']).default('total') }),
    reply: z.string(),
    errors: [422],
  }),
}
export type AgentReportRow = z.output<typeof AgentReportRow>
export type ServiceLevelRow = z.output<typeof ServiceLevelRow>
