import type { ProfitBy, ProfitRow, ProfitTable } from '@holdfast/contract'
import { isZero, rational } from '@holdfast/engine/kernel'
import { filtersOf } from '../dashboard/freight-breakdowns.ts'
import { addSums, type BilledSums, billedSums, lessSums } from '../dashboard/freight-row.ts'
import type { KnownDays } from '../known-days.ts'
import { profitRow } from './profit-row.ts'
import type { RankedSums } from './ranked-sums.ts'

type By = Exclude<ProfitBy, 'month'>
type Whole = { readonly known: KnownDays; readonly currency: string; readonly total: BilledSums }

/** The rows of one currency; what nobody is credited for is a row of its own. Labels are keys until names are put in. */
export function rowsByKey(
  by: By,
  ranked: readonly RankedSums[],
  { known, currency, total }: Whole,
): Pick<ProfitTable, 'rows' | 'rest' | 'restCount'> {
  const days = { firstDay: known.from, lastDay: known.to }
  const rowOf = (row: Pick<ProfitRow, 'key' | 'label' | 'filters'>, sums: BilledSums): ProfitRow => ({
    ...row,
    ...days,
    ...profitRow(sums, currency),
  })
  const rest = ranked.find(({ key }) => key === null)
  const left = by === 'rep' ? lessSums(total, addSums(ranked.map(wholeLoads))) : null
  return {
    rows: [
      ...ranked.flatMap((row) =>
        row.key === null
          ? []
          : [rowOf({ key: row.key, label: row.key, filters: filtersBy(by, row.key) }, billedSums(row))],
      ),
      ...(left && !isZero(left.billed) ? [rowOf({ key: null, label: 'Nobody', filters: SALES }, left)] : []),
    ],
    rest: rest ? rowOf({ key: null, label: `${rest.many} more`, filters: null }, billedSums(rest)) : null,
    restCount: rest?.many ?? 0,
  }
}

const SALES = { creditRole: 'SALES' }

function filtersBy(by: By, key: string): Record<string, string> {
  return by === 'rep' ? { creditedTo: key, ...SALES } : { ...filtersOf(by, key) }
}

/** Shares of a role are a whole load or nothing, so their sums count loads. */
function wholeLoads(row: RankedSums): BilledSums {
  const { share = row.billed, unknown_cost_share: unknown = row.unknown_cost } = row
  return { ...billedSums(row), billed: rational(share), unknown_cost: rational(unknown) }
}
