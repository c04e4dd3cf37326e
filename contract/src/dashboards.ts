import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { BpoFigures, FreightFigures } from './kpi.ts'
import { currency, day, ratio, uuid } from './values.ts'

const filters = z.record(z.string(), z.string())

/** The rows behind a figure: a list of this API and what to ask it for. */
const Drill = z.strictObject({ path: z.string(), filters }).meta({ id: 'Drill' })

/**
 * The rows behind a figure of any part of the range: `path` with `filters`, those of the breakdown's row, and the first
 * and last day under the names `from` and `to`.
 */
export const DrillOf = z
  .strictObject({ path: z.string(), filters, from: z.string(), to: z.string() })
  .meta({ id: 'DrillOf' })

/**
 * What the text of a value is, as for targets. count, miles: a whole number · money: whole minor units of `currency` ·
 * rate: major units of it per mile · perRoom: the same per room · share: a fraction (0.15 is 15 %) · points: a mean rating from 1 to 5.
 */
const unit = z.enum(['count', 'money', 'share', 'rate', 'perRoom', 'seconds', 'miles', 'points'])

/** `metric` names it in `drills`, and in targets where it is one of theirs. Money has one tile for each currency, the venture's first. */
const Tile = z
  .strictObject({
    metric: z.string(),
    label: z.string(),
    unit,
    currency: currency.nullable(),
    /** Exact text of the unit; null: no data. */
    value: z.string().nullable(),
    /** The same of the comparison period; null also without one. */
    previous: z.string().nullable(),
    /** A fraction: "0.25" is a quarter more; null where either side is no data or the previous is 0. */
    change: ratio,
    better: z.enum(['higher', 'lower']).nullable(),
    /** One a day of the range up to today, or one a period of `series` when `sparkBy` says so; null: a gap. */
    spark: z.array(z.string().nullable()),
    /** Of how many rows it is, when some could not be measured: "Margin of 41 of 53 loads; 12 without cost." */
    measured: z.strictObject({ rows: z.int(), of: z.int(), sentence: z.string() }).nullable(),
    /** Of the range; aimed at in part when `daysAimedAt` is fewer than `days`. isMet null: the value is no data. */
    target: z
      .strictObject({
        value: z.string(),
        daysAimedAt: z.int(),
        days: z.int(),
        isMet: z.boolean().nullable(),
        /** Of each period of `series` by itself, under its `firstDay`; where nothing is aimed at there is none. */
        parts: z.record(z.string(), z.string()),
      })
      .nullable(),
    definition: z.string(),
    drill: Drill.nullable(),
  })
  .meta({ id: 'Tile' })

/** A period of the range; `firstDay` and `lastDay` are what of it lies in the range, up to today. */
export const dashboardPart = { firstDay: day, lastDay: day }

export const dashboardRange = z.strictObject({
  ventureId: uuid,
  from: day,
  to: day,
  compare: z.enum(['previous', 'lastYear', 'none']).default('previous'),
  /** How many rows of a breakdown stand alone; the rest is summed in one. */
  top: z.coerce.number().int().min(1).max(50).default(8),
})
const bpoRange = z.strictObject({ ...dashboardRange.shape, campaignId: uuid.optional(), agentId: uuid.optional() })

export const dashboardHead = {
  ventureId: uuid,
  from: day,
  to: day,
  compared: z.strictObject({ from: day, to: day }).nullable(),
  groupBy: z.enum(['day', 'week', 'month']),
  sparkBy: z.enum(['day', 'week', 'month']),
  /** The venture's first; more than one only where rows of several exist. */
  currencies: z.array(currency),
  /** now: some day had no stored figures yet and was computed for this reply. */
  computed: z.enum(['stored', 'now']),
  asOf: z.string(),
  tiles: z.array(Tile),
  /** By metric, for points of `series` and rows of `breakdowns`. */
  drills: z.record(z.string(), DrillOf),
}

/** `key` null: the rest in one, or what belongs to nobody; `filters` null: it has no list of its own. */
export const dashboardRow = { key: z.string().nullable(), label: z.string(), filters: filters.nullable() }

const FreightRow = z
  .strictObject({
    ...dashboardRow,
    /** Billed loads; of a person, those that they are credited on. */
    loads: z.int(),
    /** Of a person, by their share of each load, rounded once to whole minor units. */
    revenueMinor: z.int(),
    /** Of loads whose cost is known. */
    marginMinor: z.int(),
    marginPct: ratio,
    unknownCost: z.int(),
    miles: z.string(),
    revenuePerMile: ratio,
  })
  .meta({ id: 'FreightRow' })

/** By billing day and of one currency, the most revenue first. Rows and `rest` add up to `total`. */
const FreightBreakdown = z
  .strictObject({
    by: z.enum(['customer', 'carrier', 'lane', 'equipment', 'sales', 'dispatch', 'csr', 'carrierTeam']),
    currency,
    rows: z.array(FreightRow),
    rest: FreightRow.nullable(),
    restCount: z.int(),
    total: FreightRow,
  })
  .meta({ id: 'FreightBreakdown' })

/** null: totals stand there that do not tell it. */
const told = z.int().nullable()
const bpoMeasures = {
  calls: told,
  offered: told,
  answered: told,
  abandonment: ratio,
  averageSpeedOfAnswer: ratio,
  averageHandleTime: ratio,
  averageTalk: ratio,
  serviceLevel: ratio,
  connects: told,
  appointments: told,
  deals: told,
  conversion: ratio,
  satisfaction: ratio,
}
const BpoRow = z.strictObject({ ...dashboardRow, ...bpoMeasures }).meta({ id: 'BpoRow' })

/** The most calls first. Rows and `rest` add up to `total`. */
const BpoBreakdown = z
  .strictObject({
    by: z.enum(['agent', 'campaign']),
    rows: z.array(BpoRow),
    rest: BpoRow.nullable(),
    restCount: z.int(),
    total: BpoRow,
  })
  .meta({ id: 'BpoBreakdown' })

/** One hour of one weekday, by the clock of each call's campaign; hours without calls are left out. */
const BpoHour = z
  .strictObject({
    /** 0 is Sunday. */
    weekday: z.int().min(0).max(6),
    hour: z.int().min(0).max(23),
    ...bpoMeasures,
  })
  .meta({ id: 'BpoHour' })

const exported = { compare: true, top: true } as const

export const dashboards = {
  freightDashboard: endpoint({
    method: 'GET',
    path: '/logistics/dashboard',
    permission: 'kpi.read',
    summary: 'A freight venture’s figures of a range of days: tiles with their change, series, breakdowns.',
    query: dashboardRange,
    reply: z.strictObject({
      ...dashboardHead,
      series: z.array(z.strictObject({ ...dashboardPart, ...FreightFigures.shape })),
      breakdowns: z.array(FreightBreakdown),
    }),
    errors: [422],
  }),
  exportFreightDashboard: endpoint({
    method: 'GET',
    path: '/logistics/dashboard/export.csv',
    permission: 'kpi.read',
    summary: 'The same figures as CSV: one row a day, week or month, or every row of one breakdown.',
    query: z.strictObject({
      ...dashboardRange.omit(exported).shape,
      part: z
        .enum([
          'day',
          'week',
          'month',
          'customer',
          'carrier',
          'lane',
          'equipment',
          'sales',
          'dispatch',
          'csr',
          'carrierTeam',
        ])
        .default('day'),
    }),
    reply: z.string(),
    errors: [422],
  }),
  bpoDashboard: endpoint({
    method: 'GET',
    path: '/bpo/dashboard',
    permission: 'kpi.read',
    summary: 'A call centre’s figures of a range of days: tiles with their change, series, breakdowns, heat map.',
    query: bpoRange,
    reply: z.strictObject({
      ...dashboardHead,
      series: z.array(z.strictObject({ ...dashboardPart, ...BpoFigures.shape })),
      breakdowns: z.array(BpoBreakdown),
      heat: z.array(BpoHour),
    }),
    errors: [422],
  }),
  exportBpoDashboard: endpoint({
    method: 'GET',
    path: '/bpo/dashboard/export.csv',
    permission: 'kpi.read',
    summary: 'The same figures as CSV: one row a day, week or month, of one breakdown, or of the heat map.',
    query: z.strictObject({
      ...bpoRange.omit(exported).shape,
      part: z.enum(['day', 'week', 'month', 'agent', 'campaign', 'hour']).default('day'),
    }),
    reply: z.string(),
    errors: [422],
  }),
}
export type Tile = z.output<typeof Tile>
export type Drill = z.output<typeof Drill>
export type DrillOf = z.output<typeof DrillOf>
export type FreightRow = z.output<typeof FreightRow>
export type FreightBreakdown = z.output<typeof FreightBreakdown>
export type BpoRow = z.output<typeof BpoRow>
export type BpoBreakdown = z.output<typeof BpoBreakdown>
export type BpoHour = z.output<typeof BpoHour>
