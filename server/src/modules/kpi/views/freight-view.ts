import type { FreightFigures } from '@holdfast/contract'
import { type Day, divide, fromMinor, rational, toDecimal } from '@holdfast/engine/kernel'
import { freightRatios, ratio } from '@holdfast/engine/kpi'
import type { PeriodSums } from '../queries/sum-periods.ts'
import type { FreightColumn } from '../store/freight-table.ts'
import { freightDayOf } from './freight-day-of.ts'

type Sums = PeriodSums<FreightColumn>

export function freightView(sums: Sums, periodStart: Day): FreightFigures {
  const day = freightDayOf(sums)
  const { marginPct, onTimePickup, onTimeDelivery } = freightRatios(day)
  return {
    periodStart,
    currency: sums.currency,
    quoted: day.quoted,
    created: day.created,
    covered: day.covered,
    lost: day.lost,
    lostValueMinor: sums.lost_value_minor,
    bounced: day.bounced,
    bouncedBad: sums.bounced_bad,
    atRisk: day.atRisk,
    delivered: day.delivered,
    onTimePickup: ratio(onTimePickup.numerator, onTimePickup.denominator),
    onTimeDelivery: ratio(onTimeDelivery.numerator, onTimeDelivery.denominator),
    billed: day.billed,
    revenueMinor: day.revenueMinor,
    marginMinor: day.marginMinor,
    marginPct: ratio(marginPct.numerator, marginPct.denominator),
    unknownCost: day.costUnknown,
    miles: String(day.miles),
    revenuePerMile: revenuePerMile(sums),
    computed: sums.is_now ? 'now' : 'stored',
    asOf: sums.as_of,
  }
}

/** In major units, of loads whose miles are known, to six decimals: Σ bill ÷ Σ miles (verticals.md §5). */
function revenuePerMile({ measured_miles_revenue_minor: minor, miles, currency }: Sums): string | null {
  return miles === 0 ? null : toDecimal(divide(fromMinor({ minor, currency }), rational(miles)), 6)
}
