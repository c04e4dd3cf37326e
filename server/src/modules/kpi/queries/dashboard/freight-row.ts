import type { FreightRow } from '@holdfast/contract'
import {
  add,
  divide,
  fromMinor,
  isZero,
  multiply,
  type Rational,
  rational,
  roundHalfEven,
  subtract,
  toDecimal,
  ZERO,
} from '@holdfast/engine/kernel'

const COLUMNS = [
  'billed',
  'unknown_cost',
  'revenue_minor',
  'known_revenue_minor',
  'known_cost_minor',
  'miles',
  'measured_miles_revenue_minor',
] as const

/** Sums of billed loads: of whole loads, or of a person's shares of them. */
export type BilledSums = { readonly [column in (typeof COLUMNS)[number]]: Rational }
export type RowFigures = Omit<FreightRow, 'key' | 'label' | 'filters'>

const DIGITS = 6

/** Money is rounded once, here, half-even; ratios are of the exact sums. */
export function freightRow(sums: BilledSums, currency: string): RowFigures {
  const { known_revenue_minor: known, miles } = sums
  const margin = subtract(known, sums.known_cost_minor)
  const revenueOfMiles = multiply(sums.measured_miles_revenue_minor, fromMinor({ minor: 1, currency }))
  return {
    loads: whole(sums.billed),
    revenueMinor: whole(sums.revenue_minor),
    marginMinor: whole(margin),
    marginPct: isZero(known) ? null : toDecimal(divide(margin, known), DIGITS),
    unknownCost: whole(sums.unknown_cost),
    miles: String(roundHalfEven(miles)),
    revenuePerMile: isZero(miles) ? null : toDecimal(divide(revenueOfMiles, miles), DIGITS),
  }
}

/** As the database says them, in exact text. */
export function billedSums(row: { readonly [column in keyof BilledSums]: string | number }): BilledSums {
  return each((column) => rational(row[column]))
}

export function addSums(all: readonly BilledSums[]): BilledSums {
  return each((column) => all.reduce((sum, one) => add(sum, one[column]), ZERO))
}

export function lessSums(whole: BilledSums, part: BilledSums): BilledSums {
  return each((column) => subtract(whole[column], part[column]))
}

function each(value: (column: keyof BilledSums) => Rational): BilledSums {
  return Object.fromEntries(COLUMNS.map((column) => [column, value(column)])) as BilledSums
}

function whole(value: Rational): number {
  return Number(roundHalfEven(value))
}
