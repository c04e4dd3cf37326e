import { ASSET_KINDS, RUNWAY_STATES, VALUATION_METHODS } from '@holdfast/engine/holdings'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { named } from './holdings-parts.ts'
import { currency, day, Money, ratio, uuid } from './values.ts'

const minor = z.int().nullable()

/** The cash of a period in one currency. A balance is carried forward until the next one; null: nothing is known. */
export const HoldingsFigures = z
  .strictObject({
    periodStart: day,
    currency,
    /**
     * Whole minor units at the end of the day before the period, and of its last day that has come; null also where the
     * sum is too large to be kept exactly.
     */
    openingMinor: minor,
    closingMinor: minor,
    /** Of accounts of which both ends are known; one that opens or closes in the period counts as 0 at that end. */
    changeMinor: minor,
    /** Open accounts at the end: those whose balance is known, and those of which none was recorded yet. */
    accountsKnown: z.int(),
    accountsUnknown: z.int(),
    /** The oldest day of which a balance is carried to the end; null: none is. */
    oldestDay: day.nullable(),
    /** now: a day that had no row yet was computed for this reply. */
    computed: z.enum(['stored', 'now']),
    asOf: z.string(),
  })
  .meta({ id: 'HoldingsFigures' })

const Rate = z.strictObject({ from: currency, to: currency, day, rate: z.string() })
/**
 * What could be converted by a rate of the day, at most seven days old. What has no rate stands in `apart` in its own
 * currency and is in no sum; `sum` null: nothing could be summed.
 */
export const HoldingsTotal = z
  .strictObject({
    currency,
    sum: Money.nullable(),
    parts: z.array(z.strictObject({ amount: Money, rate: Rate.nullable(), converted: Money })),
    apart: z.array(Money),
  })
  .meta({ id: 'HoldingsTotal' })

const CashRow = z.strictObject({
  /** null: no account of this currency has a balance on that day. */
  balance: Money.nullable(),
  currency,
  known: z.int(),
  unknown: z.int(),
  stale: z.int(),
  oldestDay: day.nullable(),
})

const Runway = z.strictObject({
  currency,
  state: z.enum(RUNWAY_STATES),
  opening: Money.nullable(),
  closing: Money.nullable(),
  /** Cash lost a month; below 0 where cash grew. */
  burn: Money.nullable(),
  /** One decimal; null: it does not end, or is not known. */
  months: z.string().nullable(),
  /** Accounts of which both ends are known, of those that were open at either. */
  measured: z.int(),
  accounts: z.int(),
})

const AccountAt = z.strictObject({
  id: uuid,
  name: z.string(),
  numberEnd: z.string(),
  entity: named,
  /** null: no balance was recorded on or before the day. */
  balance: Money.nullable(),
  day: day.nullable(),
  ageDays: z.int().nullable(),
})

const ValuedAsset = z.strictObject({
  id: uuid,
  name: z.string(),
  entity: named,
  kind: z.enum(ASSET_KINDS),
  /** null: nobody has valued it by that day. */
  value: Money.nullable(),
  day: day.nullable(),
  ageDays: z.int().nullable(),
  method: z.enum(VALUATION_METHODS).nullable(),
  author: z.string().nullable(),
})

const picture = {
  ventureId: uuid,
  /** The day that it is a picture of: the one that was asked for, or today. */
  on: day,
  /** Of `total`, of the runway's total and of the assets' total. */
  reporting: currency,
  /** Every currency of an open account, or of an asset, in the order of their codes. */
  currencies: z.array(currency),
  cash: z.array(CashRow),
  entities: z.array(z.strictObject({ entity: named, cash: z.array(CashRow) })),
  total: HoldingsTotal,
  runway: z.strictObject({
    months: z.int(),
    openingDay: day,
    byCurrency: z.array(Runway),
    /** All currencies by the rates of `on`, so that no change of a rate is a burn; null where one of them has none. */
    total: Runway.nullable(),
  }),
  /** Open accounts whose balance is older than the venture's threshold, or of which there is none, the oldest first. */
  stale: z.array(AccountAt),
  staleDays: z.int(),
  /** Held on that day, the most valuable of each currency first; all of them. */
  assets: z.array(ValuedAsset),
  /** One a currency; those that nobody has valued are in none. */
  assetSums: z.array(Money),
  assetTotal: HoldingsTotal,
  unvalued: z.int(),
  computed: z.enum(['stored', 'now']),
  asOf: z.string(),
}
const HoldingsPicture = z.strictObject(picture).meta({ id: 'HoldingsPicture' })

const asked = {
  ventureId: uuid,
  entityId: uuid.optional(),
  /** What totals are in; left out: the venture's. */
  currency: currency.optional(),
  /** Over how many months cash is compared for the runway. */
  months: z.coerce.number().int().min(1).max(24).default(3),
}

const SeriesPoint = z.strictObject({
  firstDay: day,
  lastDay: day,
  currency,
  closingMinor: minor,
  accountsKnown: z.int(),
  accountsUnknown: z.int(),
})

/** Both served by the figures, which alone know what is carried forward. */
export const holdingsFigures = {
  holdingsAt: endpoint({
    method: 'GET',
    path: '/holdings/kpi',
    permission: 'holdings.read',
    summary:
      'What a holding has on a day: cash by currency and company, runway, latest valuations, stale balances. A total over currencies only by dated rates; what has none stands apart.',
    query: z.strictObject({ ...asked, on: day.optional() }),
    reply: HoldingsPicture,
    errors: [422],
  }),
  holdingsDashboard: endpoint({
    method: 'GET',
    path: '/holdings/dashboard',
    permission: 'holdings.read',
    summary: 'The same of the last day of a range that has come, with the cash of each currency over the range.',
    query: z.strictObject({ ...asked, from: day, to: day }),
    reply: z.strictObject({
      ...picture,
      from: day,
      to: day,
      groupBy: z.enum(['day', 'week', 'month']),
      series: z.array(SeriesPoint),
    }),
    errors: [422],
  }),
  exportHoldingsDashboard: endpoint({
    method: 'GET',
    path: '/holdings/dashboard/export.csv',
    permission: 'holdings.read',
    summary:
      'The same figures as CSV: one row a day, week or month and currency, one a company, account or asset; `sheet`: at each end of a month that the range has, one a company and currency.',
    query: z.strictObject({
      ...asked,
      from: day,
      to: day,
      part: z.enum(['day', 'week', 'month', 'sheet', 'entity', 'account', 'asset']).default('day'),
    }),
    reply: z.string(),
    errors: [422],
  }),
  holdingsKpi: endpoint({
    method: 'GET',
    path: '/kpi/holdings',
    permission: 'holdings.read',
    summary: 'Cash of a holding by day, week or month and currency; a balance is carried forward until the next one.',
    query: z.strictObject({
      ventureId: uuid,
      entityId: uuid.optional(),
      from: day,
      to: day,
      groupBy: z.enum(['day', 'week', 'month']).default('day'),
    }),
    reply: z.strictObject({ items: z.array(HoldingsFigures), total: z.array(HoldingsFigures) }),
    errors: [422],
  }),
}
export type HoldingsFigures = z.output<typeof HoldingsFigures>
export type HoldingsTotal = z.output<typeof HoldingsTotal>
export type HoldingsPicture = z.output<typeof HoldingsPicture>
export type HoldingsPoint = z.output<typeof SeriesPoint>
export type HoldingsCash = z.output<typeof CashRow>
export type HoldingsRunway = z.output<typeof Runway>
/** In the briefing: a balance that fell, or that nobody has recorded for long. */
export const HoldingsNews = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    kind: z.enum(['drop', 'stale']),
    account: z.strictObject({ id: uuid, name: z.string(), numberEnd: z.string() }),
    entity: named,
    /** Of the balance that is told of. */
    day,
    balance: Money,
    /** drop: what there was before, what was lost of it, and which part; stale: null. */
    before: Money.nullable(),
    lost: Money.nullable(),
    share: ratio,
    isOverdrawn: z.boolean(),
    /** From that day to the briefing's. */
    ageDays: z.int(),
  })
  .meta({ id: 'HoldingsNews' })
export type HoldingsNews = z.output<typeof HoldingsNews>
