import { COUNTED_AS_DELIVERED, type Load, type Quote } from '../freight/index.ts'
import type { Day, Instant, LoadId } from '../kernel/index.ts'

export type FreightLoad = Pick<
  Load,
  | 'id'
  | 'status'
  | 'customerId'
  | 'currency'
  | 'billMinor'
  | 'costMinor'
  | 'miles'
  | 'createdOn'
  | 'coveredOn'
  | 'lostOn'
  | 'pickedUpOn'
  | 'pickedUpAt'
  | 'pickupTo'
  | 'deliveredOn'
  | 'deliveredAt'
  | 'deliveryTo'
  | 'billingDate'
  | 'isTest'
  | 'voidedAt'
>

export type FreightQuote = Pick<Quote, 'currency' | 'sentOn' | 'isTest' | 'voidedAt'>

/** One venture's facts; a fall-off or flag counts only with its load among `loads`. */
export type FreightFacts = {
  readonly loads: readonly FreightLoad[]
  readonly fellOff: readonly { readonly loadId: LoadId; readonly on: Day }[]
  /** Days on which the flag was up, both included; `to` is null while it is. */
  readonly atRisk: readonly { readonly loadId: LoadId; readonly from: Day; readonly to: Day | null }[]
  readonly quotes: readonly FreightQuote[]
}

/** Counts, and sums in minor units and miles; every column adds up over days. */
export type FreightDay = ReturnType<typeof freightDay>

/**
 * `kpi.freight_daily` of one venture and day (domain.md §5, table). Void and test loads count nowhere. Money is of
 * loads in `currency` only, the venture's; loads in another are counted in `otherCurrency` and summed nowhere.
 */
export function freightDay(day: Day, currency: string, facts: FreightFacts) {
  const loads = facts.loads.filter((load) => !load.isTest && load.voidedAt === null)
  const counted = new Set(loads.map((load) => load.id))
  return {
    /** Quotes by the day on which they were first sent. */
    quoted: facts.quotes.filter((quote) => !quote.isTest && quote.voidedAt === null && quote.sentOn === day).length,
    created: loads.filter((load) => load.createdOn === day).length,
    covered: loads.filter((load) => load.coveredOn === day).length,
    lost: loads.filter((load) => load.status === 'LOST' && load.lostOn === day).length,
    bounced: facts.fellOff.filter(({ loadId, on }) => on === day && counted.has(loadId)).length,
    atRisk: flaggedLoads(day, facts).filter((loadId) => counted.has(loadId)).length,
    delivered: loads.filter((load) => isDelivered(load) && load.deliveredOn === day).length,
    ...onTime(day, loads),
    ...billed(day, currency, loads),
  }
}

function isDelivered(load: FreightLoad): boolean {
  return COUNTED_AS_DELIVERED.includes(load.status)
}

function flaggedLoads(day: Day, { atRisk }: FreightFacts): readonly LoadId[] {
  const up = atRisk.filter(({ from, to }) => from <= day && (to === null || day <= to))
  return [...new Set(up.map(({ loadId }) => loadId))]
}

/** Arrival at or before the end of its window, by the day of the arrival; measured only where both times are known. */
function onTime(day: Day, loads: readonly FreightLoad[]) {
  const pickups = loads
    .filter((load) => load.pickedUpOn === day)
    .flatMap((load) => isBy(load.pickedUpAt, load.pickupTo))
  const deliveries = loads
    .filter((load) => load.deliveredOn === day)
    .flatMap((load) => isBy(load.deliveredAt, load.deliveryTo))
  return {
    pickupsMeasured: pickups.length,
    pickupsOnTime: pickups.filter(Boolean).length,
    deliveriesMeasured: deliveries.length,
    deliveriesOnTime: deliveries.filter(Boolean).length,
  }
}

/** One answer, or none where a time is unknown. */
function isBy(arrival: Instant | null, windowEnd: Instant | null): readonly boolean[] {
  return arrival === null || windowEnd === null ? [] : [arrival <= windowEnd]
}

/** Loads DELIVERED or later by billing date. Margin, cost and `revenueOfKnownMinor` are of loads whose cost is known. */
function billed(day: Day, currency: string, loads: readonly FreightLoad[]) {
  const all = loads.filter((load) => isDelivered(load) && load.billingDate === day)
  const own = all.filter((load) => load.currency === currency)
  const known = own.flatMap(({ billMinor, costMinor }) => (costMinor === null ? [] : [{ billMinor, costMinor }]))
  const revenueOfKnownMinor = sum(known.map((load) => load.billMinor))
  const costMinor = sum(known.map((load) => load.costMinor))
  return {
    billed: all.length,
    otherCurrency: all.length - own.length,
    revenueMinor: sum(own.map((load) => load.billMinor)),
    costMinor,
    revenueOfKnownMinor,
    marginMinor: revenueOfKnownMinor - costMinor,
    costUnknown: own.length - known.length,
    miles: sum(all.map((load) => load.miles ?? 0)),
    milesUnknown: all.filter((load) => load.miles === null).length,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
