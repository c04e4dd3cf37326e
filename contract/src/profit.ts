import { z } from 'zod'
import { DrillOf } from './dashboards.ts'
import { endpoint } from './endpoint.ts'
import { currency, day, ratio, uuid } from './values.ts'

export const PROFIT_BY = ['month', 'customer', 'rep', 'carrier', 'lane'] as const

/** Billed loads. revenue = that of loads with a known cost + that of the others; margin = the former − cost. */
const ProfitRow = z
  .strictObject({
    /** The first day of a month, an id, or a lane of two states; null: the others in one, or what is nobody's. */
    key: z.string().nullable(),
    label: z.string(),
    /** Of the list of loads, beside those of `drill`; null: it has no list of its own. */
    filters: z.record(z.string(), z.string()).nullable(),
    /** What of the range the row sums up. */
    firstDay: day,
    lastDay: day,
    /** Of a person, those on which they are credited for sales; their money is their share of each, rounded once. */
    loads: z.int(),
    revenueMinor: z.int(),
    /** Of loads whose cost is known; the others are counted apart and never at cost 0. */
    costMinor: z.int(),
    marginMinor: z.int(),
    /** Of the revenue of loads whose cost is known. */
    marginPct: ratio,
    unknownCost: z.int(),
    unknownCostRevenueMinor: z.int(),
    miles: z.string(),
    /** In major units, of loads whose miles are known: Σ revenue ÷ Σ miles. */
    revenuePerMile: ratio,
  })
  .meta({ id: 'ProfitRow' })

/** Of one currency: months in order, everything else by revenue. Rows and `rest` add up to `total`. */
const ProfitTable = z
  .strictObject({
    currency,
    rows: z.array(ProfitRow),
    rest: ProfitRow.nullable(),
    restCount: z.int(),
    total: ProfitRow,
  })
  .meta({ id: 'ProfitTable' })

const asked = { ventureId: uuid, from: day, to: day, by: z.enum(PROFIT_BY).default('month') }

export const profit = {
  freightProfit: endpoint({
    method: 'GET',
    path: '/freight/pnl',
    permission: 'kpi.read',
    summary:
      'Revenue, cost and margin of billed loads of at most 400 billing days: by month, customer, rep, carrier, lane.',
    query: z.strictObject({
      ...asked,
      /** How many rows stand alone; the others are summed in one. */
      top: z.coerce.number().int().min(1).max(100).default(50),
    }),
    reply: z.strictObject({
      ventureId: uuid,
      from: day,
      to: day,
      by: z.enum(PROFIT_BY),
      /** The venture's own currency first; several are never added up. */
      tables: z.array(ProfitTable),
      /** The loads behind any row. */
      drill: DrillOf,
      /** now: some day had no stored figures yet and was computed for this reply. */
      computed: z.enum(['stored', 'now']),
      asOf: z.string(),
    }),
    errors: [422],
  }),
  exportFreightProfit: endpoint({
    method: 'GET',
    path: '/freight/pnl/export.csv',
    permission: 'kpi.read',
    summary: 'The same figures as CSV, every row of them.',
    query: z.strictObject(asked),
    reply: z.string(),
    errors: [422],
  }),
}
export type ProfitRow = z.output<typeof ProfitRow>
export type ProfitTable = z.output<typeof ProfitTable>
export type ProfitBy = (typeof PROFIT_BY)[number]
