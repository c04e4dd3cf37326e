import type { FreightBreakdown, FreightRow } from '@holdfast/contract'
import { addSums, type BilledSums, billedSums, freightRow } from './freight-row.ts'

export type Filters = Readonly<Record<string, string>>

/** A key with its sums, or (`key` null) what is left. */
export type RankedRow = { readonly key: string | null; readonly many: number } & {
  readonly [column in keyof BilledSums]: string
}

type Ranked = {
  readonly by: FreightBreakdown['by']
  readonly currency: string
  readonly rows: readonly RankedRow[]
  readonly filtersOf: (key: string) => Filters
  /** Belongs to nobody: beside the keys, and part of the total. */
  readonly nobody?: FreightRow
  readonly total?: BilledSums
}

/** Labels are the keys until names are put in. */
export function breakdownOf({ by, currency, rows, filtersOf, nobody, total }: Ranked): FreightBreakdown {
  const rest = rows.find(({ key }) => key === null)
  const figures = (row: RankedRow) => freightRow(billedSums(row), currency)
  return {
    by,
    currency,
    rows: [
      ...rows.flatMap((row) =>
        row.key === null ? [] : [{ key: row.key, label: row.key, filters: { ...filtersOf(row.key) }, ...figures(row) }],
      ),
      ...(nobody ? [nobody] : []),
    ],
    rest: rest ? { key: null, label: `${rest.many} more`, filters: null, ...figures(rest) } : null,
    restCount: rest?.many ?? 0,
    total: { key: null, label: 'All', filters: {}, ...freightRow(total ?? addSums(rows.map(billedSums)), currency) },
  }
}

type Grouped<B extends string, R> = { readonly by: B; readonly currency: string; readonly rows: readonly R[] }

/** Each group of rows in the order of `order`, the venture's own currency first. */
export function inOrder<B extends string, R extends { readonly dimension: string; readonly currency: string }>(
  rows: readonly R[],
  order: readonly B[],
  own: string,
): readonly Grouped<B, R>[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort(ownFirst(own))
  return currencies.flatMap((currency) =>
    order.flatMap((by) => {
      const held = rows.filter((row) => row.dimension === by && row.currency === currency)
      return held.length === 0 ? [] : [{ by, currency, rows: held }]
    }),
  )
}

export function ownFirst(own: string): (a: string, b: string) => number {
  return (a, b) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1)
}
