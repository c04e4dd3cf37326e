import { ACCOUNT_MOVEMENTS, CHURN_CAUSES } from '@holdfast/engine/saas'
import { z } from 'zod'
import { dashboardHead } from './dashboards.ts'
import { endpoint } from './endpoint.ts'
import { SaasFigures, SaasTotal } from './kpi-saas.ts'
import { currency, day, listOf, Money, page, uuid } from './values.ts'

const range = z.strictObject({ ventureId: uuid, from: day, to: day })

const Cohort = z
  .strictObject({
    currency,
    /** The month at whose end its accounts first paid. */
    cohort: day,
    /** How many they were. */
    accounts: z.int(),
    /** Month by month from the cohort’s own on, of which only those that have come are there: a cell that is missing is not 0. */
    cells: z.array(z.strictObject({ month: day, accounts: z.int(), mrrMinor: z.int() })),
  })
  .meta({ id: 'SaasCohort' })

const Churn = z
  .strictObject({ currency, cause: z.enum(CHURN_CAUSES), accounts: z.int(), minor: z.int() })
  .meta({ id: 'SaasChurn' })

const Movement = z
  .strictObject({
    month: day,
    customer: z.strictObject({ id: uuid, name: z.string() }),
    movement: z.enum(ACCOUNT_MOVEMENTS).exclude(['NONE']),
    start: Money,
    end: Money,
    /** end − start. */
    change: Money,
    /** Of CHURN. */
    cause: z.enum(CHURN_CAUSES).nullable(),
  })
  .meta({ id: 'SaasMovement' })

export const saasDashboards = {
  saasDashboard: endpoint({
    method: 'GET',
    path: '/saas/dashboard',
    permission: 'kpi.read',
    summary:
      'Recurring revenue of the months that the range touches (at most 36): tiles of its last month against the one before, the waterfall, churn by cause, save offers, cohorts.',
    query: range,
    reply: z.strictObject({
      ventureId: uuid,
      from: day,
      to: day,
      /** Months, each by its first day, up to the running one. */
      months: z.array(day),
      currencies: dashboardHead.currencies,
      computed: dashboardHead.computed,
      asOf: z.string(),
      tiles: dashboardHead.tiles,
      series: z.array(SaasFigures),
      total: z.array(SaasTotal),
      /** Adds up to the churn of `total`, the most first. */
      churn: z.array(Churn),
      /** Offers to customers who wanted to leave, by the day of the offer. */
      saves: z.strictObject({ offered: z.int(), accepted: z.int() }),
      cohorts: z.array(Cohort),
    }),
    errors: [422],
  }),
  exportSaasDashboard: endpoint({
    method: 'GET',
    path: '/saas/dashboard/export.csv',
    permission: 'kpi.read',
    summary:
      'The same figures as CSV: one row a month and currency, or one a movement of an account, or one a cohort and month.',
    query: z.strictObject({ ...range.shape, part: z.enum(['month', 'movement', 'cohort']).default('month') }),
    reply: z.string(),
    errors: [422],
  }),
  saasMetrics: endpoint({
    method: 'GET',
    path: '/saas/metrics',
    permission: 'kpi.read',
    summary: 'The figures of one month, one entry a currency; without a month, of the running one.',
    query: z.strictObject({ ventureId: uuid, month: day.optional() }),
    reply: z.strictObject({ items: z.array(SaasFigures) }),
    errors: [422],
  }),
  saasCohorts: endpoint({
    method: 'GET',
    path: '/saas/cohorts',
    permission: 'kpi.read',
    summary: 'Cohorts that began in the months of the range (at most 36), with each month since.',
    query: range,
    reply: z.strictObject({ items: z.array(Cohort) }),
    errors: [422],
  }),
  saasMovements: endpoint({
    method: 'GET',
    path: '/saas/movements',
    permission: 'kpi.read',
    summary: 'The accounts behind the waterfall: who moved in the months of the range, by month and customer.',
    query: z.strictObject({
      ...range.shape,
      limit: page.limit,
      cursor: page.cursor,
      currency: currency.optional(),
      movement: z.enum(ACCOUNT_MOVEMENTS).exclude(['NONE']).optional(),
      cause: z.enum(CHURN_CAUSES).optional(),
      customerId: uuid.optional(),
    }),
    reply: listOf(Movement),
    errors: [422],
  }),
}
export type SaasCohort = z.output<typeof Cohort>
export type SaasMovement = z.output<typeof Movement>
