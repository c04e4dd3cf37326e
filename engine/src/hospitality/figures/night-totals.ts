import { NIGHT_FIGURES, type NightFigure, type NightFigures } from './night.ts'
import { totalRevenue } from './total-revenue.ts'

export const TOTALLED = [...NIGHT_FIGURES, 'totalRevenueMinor'] as const
export type Totalled = NightFigure | 'totalRevenueMinor'
/** The sum of what is known, and on how many nights it is. */
export type NightTotal = { readonly sum: number; readonly nights: number }

/** Each figure summed over a set of nights of one currency, with the whole revenue. What is unknown is in no sum. */
export function nightTotals(nights: readonly NightFigures[]): Readonly<Record<Totalled, NightTotal>> {
  const rows = nights.map((night) => ({ ...night, totalRevenueMinor: totalRevenue(night) }))
  const totals = TOTALLED.map((figure) => [figure, totalOf(rows.map((row) => row[figure]))] as const)
  return Object.fromEntries(totals) as Record<Totalled, NightTotal>
}

function totalOf(values: readonly (number | null)[]): NightTotal {
  const known = values.filter((value) => value !== null)
  return { sum: known.reduce((sum, value) => sum + value, 0), nights: known.length }
}
