import type { contract, ParsedInput, SaasCohort, SaasFigures, SaasMovement } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decimalCell, moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { saasView } from '../../views/saas-view.ts'
import type { CsvColumn } from '../dashboard/csv-columns.ts'
import { csvOf, fileName } from '../dashboard/csv-of.ts'
import { cohortsOf } from './cohort-rows.ts'
import { knownMonths } from './known-months.ts'
import { movementRows, toMovement } from './list-movements.ts'
import { monthFigures } from './month-figures.ts'

type Asked = ParsedInput<typeof contract.saasDashboards.exportSaasDashboard>

const MONTH: readonly CsvColumn<SaasFigures>[] = [
  ['Month', (row) => row.periodStart],
  ['Currency', (row) => row.currency],
  ['Start MRR (currency)', (row) => moneyCell(row.startMinor, row.currency)],
  ['New (currency)', (row) => moneyCell(row.newMinor, row.currency)],
  ['Reactivation (currency)', (row) => moneyCell(row.reactivationMinor, row.currency)],
  ['Expansion (currency)', (row) => moneyCell(row.expansionMinor, row.currency)],
  ['Contraction (currency)', (row) => moneyCell(row.contractionMinor, row.currency)],
  ['Churn (currency)', (row) => moneyCell(row.churnMinor, row.currency)],
  ['End MRR (currency)', (row) => moneyCell(row.endMinor, row.currency)],
  ['ARR (currency)', (row) => moneyCell(row.arrMinor, row.currency)],
  ['Net retention (fraction)', (row) => decimalCell(row.nrr)],
  ['Gross retention (fraction)', (row) => decimalCell(row.grr)],
  ['Customer churn (fraction)', (row) => decimalCell(row.logoChurn)],
  ['Revenue churn (fraction)', (row) => decimalCell(row.revenueChurn)],
  ['Quick ratio', (row) => decimalCell(row.quickRatio)],
  ['Customers at start', (row) => row.accountsStart],
  ['New customers', (row) => row.accountsNew],
  ['Reactivated customers', (row) => row.accountsReactivated],
  ['Customers lost', (row) => row.accountsChurned],
  ['Customers at end', (row) => row.accountsEnd],
  ['Came and went', (row) => row.accountsPassing],
]

const MOVEMENT: readonly CsvColumn<SaasMovement>[] = [
  ['Month', (row) => row.month],
  ['Customer', (row) => row.customer.name],
  ['Movement', (row) => row.movement],
  ['Currency', (row) => row.change.currency],
  ['Start MRR (currency)', (row) => moneyCell(row.start.minor, row.start.currency)],
  ['End MRR (currency)', (row) => moneyCell(row.end.minor, row.end.currency)],
  ['Change (currency)', (row) => moneyCell(row.change.minor, row.change.currency)],
  ['Cause', (row) => row.cause],
]

type CohortCell = SaasCohort['cells'][number] & Pick<SaasCohort, 'cohort' | 'currency'> & { readonly began: number }
const COHORT: readonly CsvColumn<CohortCell>[] = [
  ['Cohort', (row) => row.cohort],
  ['Currency', (row) => row.currency],
  ['Customers that began', (row) => row.began],
  ['Month', (row) => row.month],
  ['Customers that pay', (row) => row.accounts],
  ['MRR (currency)', (row) => moneyCell(row.mrrMinor, row.currency)],
]

/** One row a month and currency, a movement, or a cohort and month. */
export async function exportSaas(db: Reads, caller: Caller, { part, ...asked }: Asked): Promise<CsvFile> {
  const known = await knownMonths(db, caller, asked)
  const name = fileName(known.venture.name, part, asked)
  if (part === 'movement') {
    const rows = await movementRows(db, known, { after: null, limit: MOST_EXPORTED + 1 })
    if (rows.length > MOST_EXPORTED) refuseTooLong(rows.length, 'movements')
    return csvOf(name, MOVEMENT, rows.map(toMovement))
  }
  if (part === 'cohort') {
    const cohorts = await cohortsOf(db, known)
    const cells = cohorts.flatMap(({ cohort, currency, accounts: began, cells: own }) =>
      own.map((cell) => ({ ...cell, cohort, currency, began })),
    )
    return csvOf(name, COHORT, cells)
  }
  const { currencies, of, asOf } = await monthFigures(db, known)
  const computed = known.rows ? 'now' : 'stored'
  return csvOf(
    name,
    MONTH,
    currencies.flatMap((currency) => of(currency).map((month) => saasView(month, { computed, asOf }))),
  )
}
