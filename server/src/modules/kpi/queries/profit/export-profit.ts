import type { contract, ParsedInput, ProfitRow } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decimalCell, moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { freightArea } from '../../store/freight-area.ts'
import { askedDays } from '../asked-days.ts'
import type { CsvColumn } from '../dashboard/csv-columns.ts'
import { csvOf, fileName } from '../dashboard/csv-of.ts'
import type { Kit } from '../dashboard/show-dashboard.ts'
import { requireFreight } from '../freight-kpi.ts'
import { knownDays } from '../known-days.ts'
import { profitTables } from './profit-tables.ts'
import { withNames } from './with-names.ts'

type Asked = ParsedInput<typeof contract.profit.exportFreightProfit>
type Row = ProfitRow & { readonly currency: string }

/** More customers, carriers or lanes than any venture has. */
const EVERY_ROW = 1_000_000

const COLUMNS: readonly CsvColumn<Row>[] = [
  ['Name', (row) => row.label],
  ['First billing day', (row) => row.firstDay],
  ['Last billing day', (row) => row.lastDay],
  ['Currency', (row) => row.currency],
  ['Billed loads', (row) => row.loads],
  ['Revenue (currency)', (row) => moneyCell(row.revenueMinor, row.currency)],
  ['Cost of loads with known cost (currency)', (row) => moneyCell(row.costMinor, row.currency)],
  ['Margin of loads with known cost (currency)', (row) => moneyCell(row.marginMinor, row.currency)],
  ['Margin share (fraction)', (row) => decimalCell(row.marginPct)],
  ['Loads without cost', (row) => row.unknownCost],
  ['Revenue of loads without cost (currency)', (row) => moneyCell(row.unknownCostRevenueMinor, row.currency)],
  ['Miles', (row) => decimalCell(row.miles)],
  ['Revenue per mile (currency)', (row) => decimalCell(row.revenuePerMile)],
]

/** Every row of the same figures. */
export function exportProfit({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<CsvFile> => {
    requireFreight(caller, asked.ventureId)
    const { ventureId, by } = asked
    const known = await knownDays(db, freightArea, askedDays(caller, { ...asked, groupBy: 'month' }))
    marks.mark(freightArea, known)
    const { tables } = await profitTables(db, known, { by, top: EVERY_ROW })
    const named = await withNames(db, ventureId, by, tables)
    const rows = named.flatMap(({ currency, rows: own }) => own.map((row) => ({ ...row, currency })))
    return csvOf(fileName(`${ventureOf(caller, ventureId).name} P&L`, by, asked), COLUMNS, rows)
  }
}
