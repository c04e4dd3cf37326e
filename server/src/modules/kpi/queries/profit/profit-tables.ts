import type { ProfitBy, ProfitTable } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type FreightColumn, freightTable } from '../../store/freight-table.ts'
import { ownFirst } from '../dashboard/freight-breakdown.ts'
import { billedSums } from '../dashboard/freight-row.ts'
import type { KnownDays } from '../known-days.ts'
import { type PeriodSums, sumPeriods } from '../sum-periods.ts'
import { monthRows } from './month-rows.ts'
import { profitRow } from './profit-row.ts'
import { type RankedSums, rankedSums } from './ranked-sums.ts'
import { rowsByKey } from './rows-by-key.ts'

type Wanted = { readonly by: ProfitBy; readonly top: number }
/** With keys for names. */
export type Computed = {
  readonly tables: readonly ProfitTable[]
  readonly computed: 'stored' | 'now'
  readonly asOf: string
}

/** Of each currency in which anything was billed, and always of the venture's own; totals are those of every screen. */
export async function profitTables(db: Reads, known: KnownDays, { by, top }: Wanted): Promise<Computed> {
  const [sums, ranked] = await Promise.all([
    sumPeriods(db, freightTable, known),
    by === 'month' ? [] : rankedSums(db, known, by, top),
  ])
  const totals = sums.filter(({ period }) => period === null)
  const own = known.venture.currency
  const shown = totals.filter(({ billed, currency }) => billed > 0 || currency === own)
  return {
    tables: shown
      .toSorted((a, b) => ownFirst(own)(a.currency, b.currency))
      .map((total) => tableOf(by, known, total, { sums, ranked })),
    computed: totals.some(({ is_now }) => is_now) ? 'now' : 'stored',
    asOf: totals.map(({ as_of }) => as_of).reduce((latest, each) => (each > latest ? each : latest), ''),
  }
}

type Sums = PeriodSums<FreightColumn>

function tableOf(
  by: ProfitBy,
  known: KnownDays,
  total: Sums,
  { sums, ranked }: { readonly sums: readonly Sums[]; readonly ranked: readonly RankedSums[] },
): ProfitTable {
  const { currency } = total
  const whole = { key: null, label: 'Total', filters: {}, firstDay: known.from, lastDay: known.to }
  const rows =
    by === 'month'
      ? { rows: monthRows(sums, known, currency), rest: null, restCount: 0 }
      : rowsByKey(
          by,
          ranked.filter((row) => row.currency === currency),
          { known, currency, total: billedSums(total) },
        )
  return { currency, ...rows, total: { ...whole, ...profitRow(billedSums(total), currency) } }
}
