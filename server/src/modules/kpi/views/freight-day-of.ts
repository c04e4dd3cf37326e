import type { FreightDay } from '@holdfast/engine/kpi'
import type { FreightColumn } from '../store/freight-table.ts'

type Sums = { readonly [C in FreightColumn]: number }

/** Stored figures under the names of the engine. Rows are per currency, so none is of another currency. */
export function freightDayOf(sums: Sums): FreightDay {
  return {
    quoted: sums.quoted,
    created: sums.created,
    covered: sums.covered,
    lost: sums.lost,
    bounced: sums.bounced,
    atRisk: sums.at_risk,
    delivered: sums.delivered,
    pickupsMeasured: sums.on_time_pickup_measured,
    pickupsOnTime: sums.on_time_pickup_met,
    deliveriesMeasured: sums.on_time_delivery_measured,
    deliveriesOnTime: sums.on_time_delivery_met,
    billed: sums.billed,
    otherCurrency: 0,
    revenueMinor: sums.revenue_minor,
    costMinor: sums.known_cost_minor,
    revenueOfKnownMinor: sums.known_revenue_minor,
    marginMinor: sums.known_revenue_minor - sums.known_cost_minor,
    costUnknown: sums.unknown_cost,
    miles: sums.miles,
    milesUnknown: sums.miles_unmeasured,
  }
}
