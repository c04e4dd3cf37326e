import type { ProfitRow } from '@holdfast/contract'
import { roundHalfEven, subtract } from '@holdfast/engine/kernel'
import { type BilledSums, freightRow } from '../dashboard/freight-row.ts'

export type ProfitFigures = Omit<ProfitRow, 'key' | 'label' | 'filters' | 'firstDay' | 'lastDay'>

/** Shares of a load leave fractions of a cent: the cost is what makes the rounded figures of a row add up. */
export function profitRow(sums: BilledSums, currency: string): ProfitFigures {
  const { loads, revenueMinor, marginMinor, marginPct, unknownCost, miles, revenuePerMile } = freightRow(sums, currency)
  const unknownCostRevenueMinor = Number(roundHalfEven(subtract(sums.revenue_minor, sums.known_revenue_minor)))
  return {
    loads,
    revenueMinor,
    costMinor: revenueMinor - unknownCostRevenueMinor - marginMinor,
    marginMinor,
    marginPct,
    unknownCost,
    unknownCostRevenueMinor,
    miles,
    revenuePerMile,
  }
}
