import type { AskedDays, FiguresOf } from './asked-days.ts'
import type { PeriodSums } from './sum-periods.ts'

/** Parts the sums of periods from those of the whole range, each shown by `view`. */
export function figuresOf<C extends string, F>(
  asked: AskedDays,
  sums: readonly PeriodSums<C>[],
  view: (sums: PeriodSums<C>, periodStart: string) => F,
): FiguresOf<F> {
  return {
    items: sums.flatMap((row) => (row.period === null ? [] : [view(row, row.period)])),
    total: sums.flatMap((row) => (row.period === null ? [view(row, asked.from)] : [])),
  }
}
