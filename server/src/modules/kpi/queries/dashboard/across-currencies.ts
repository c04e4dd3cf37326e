import type { PeriodSums } from '../sum-periods.ts'

/** What stands for a period in which nothing was counted. */
export type Nothing = { readonly currency: string; readonly now: string; readonly columns: readonly string[] }

/** Sums of one currency; null: of all together, whose money means nothing then. */
export function sumsIn<C extends string>(
  rows: readonly PeriodSums<C>[],
  currency: string | null,
  nothing: Nothing,
): PeriodSums<C> {
  const own = currency === null ? rows : rows.filter((row) => row.currency === currency)
  const [only] = own
  if (own.length === 1 && only) return only
  return own.reduce(
    (sum, row) => together(sum, row, nothing.columns),
    zeros<C>({ ...nothing, currency: currency ?? nothing.currency }),
  )
}

function together<C extends string>(sum: PeriodSums<C>, row: PeriodSums<C>, columns: readonly string[]): PeriodSums<C> {
  const figures: Readonly<Record<string, unknown>> = row
  const sums: Readonly<Record<string, unknown>> = sum
  const added = columns.map((column) => [column, Number(sums[column]) + Number(figures[column])])
  return { ...sum, ...Object.fromEntries(added), is_now: sum.is_now || row.is_now }
}

function zeros<C extends string>({ currency, now, columns }: Nothing): PeriodSums<C> {
  const figures = Object.fromEntries(columns.map((column) => [column, 0]))
  return { ...figures, period: null, currency, as_of: now, is_now: false } as PeriodSums<C>
}
