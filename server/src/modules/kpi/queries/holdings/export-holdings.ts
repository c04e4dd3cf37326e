import type { contract, HoldingsFigures, HoldingsPicture, ParsedInput } from '@holdfast/contract'
import { ASSET_KIND_NAMES, VALUATION_METHOD_NAMES } from '@holdfast/engine/holdings'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import type { CsvColumn } from '../dashboard/csv-columns.ts'
import { csvOf, fileName } from '../dashboard/csv-of.ts'
import { isGrouping } from '../dashboard/grouping.ts'
import { accountAt } from './cash-rows.ts'
import { holdingsFigures } from './holdings-kpi.ts'
import { holdingsPicture } from './holdings-picture.ts'
import { monthSheet, type SheetRow } from './month-sheet.ts'
import { requireHoldings } from './require-holdings.ts'

type Asked = ParsedInput<typeof contract.holdingsFigures.exportHoldingsDashboard>
type Account = HoldingsPicture['stale'][number] & { readonly currency: string }
type Asset = HoldingsPicture['assets'][number]
type EntityCash = HoldingsPicture['cash'][number] & { readonly entity: string }

const PERIOD: readonly CsvColumn<HoldingsFigures>[] = [
  ['First day', (row) => row.periodStart],
  ['Currency', (row) => row.currency],
  ['Opening (currency)', (row) => moneyCell(row.openingMinor, row.currency)],
  ['Closing (currency)', (row) => moneyCell(row.closingMinor, row.currency)],
  ['Change of accounts known at both ends (currency)', (row) => moneyCell(row.changeMinor, row.currency)],
  ['Accounts known', (row) => row.accountsKnown],
  ['Accounts unknown', (row) => row.accountsUnknown],
  ['Oldest balance of', (row) => row.oldestDay],
]

const ENTITY: readonly CsvColumn<EntityCash>[] = [
  ['Company', (row) => row.entity],
  ['Currency', (row) => row.currency],
  ['Cash (currency)', (row) => moneyCell(row.balance?.minor ?? null, row.currency)],
  ['Accounts known', (row) => row.known],
  ['Accounts unknown', (row) => row.unknown],
  ['Accounts stale', (row) => row.stale],
  ['Oldest balance of', (row) => row.oldestDay],
]

const SHEET: readonly CsvColumn<SheetRow>[] = [['Month end', (row) => row.monthEnd], ...ENTITY]

const ACCOUNT: readonly CsvColumn<Account>[] = [
  ['Account', (row) => row.name],
  ['Number ends in', (row) => row.numberEnd],
  ['Company', (row) => row.entity.name],
  ['Currency', (row) => row.currency],
  ['Cash (currency)', (row) => moneyCell(row.balance?.minor ?? null, row.currency)],
  ['Balance of', (row) => row.day],
  ['Days old', (row) => row.ageDays],
]

const ASSET: readonly CsvColumn<Asset>[] = [
  ['Asset', (row) => row.name],
  ['Kind', (row) => ASSET_KIND_NAMES[row.kind]],
  ['Company', (row) => row.entity.name],
  ['Currency', (row) => row.value?.currency ?? null],
  ['Value (currency)', (row) => row.value && moneyCell(row.value.minor, row.value.currency)],
  ['Valued on', (row) => row.day],
  ['Days old', (row) => row.ageDays],
  ['Method', (row) => row.method && VALUATION_METHOD_NAMES[row.method]],
  ['Valued by', (row) => row.author],
]

/** One row a period and currency; one a month end, company and currency; or of the last day that has come, one a company and currency, account or asset. */
export async function exportHoldings(db: Reads, caller: Caller, { part, ...asked }: Asked): Promise<CsvFile> {
  requireHoldings(caller, asked.ventureId)
  const venture = ventureOf(caller, asked.ventureId)
  const name = fileName(venture.name, part, asked)
  if (isGrouping(part))
    return csvOf(name, PERIOD, (await holdingsFigures(db, caller, { ...asked, groupBy: part })).items)
  if (part === 'sheet') return csvOf(name, SHEET, await monthSheet(db, caller, asked))
  const on = asked.to < venture.today ? asked.to : venture.today
  const { picture, accounts, book } = await holdingsPicture(db, caller, asked, on)
  if (part === 'asset') return csvOf(name, ASSET, picture.assets)
  if (part === 'entity')
    return csvOf(
      name,
      ENTITY,
      picture.entities.flatMap(({ entity, cash }) => cash.map((row) => ({ ...row, entity: entity.name }))),
    )
  const open = accounts.filter((account) => book.at(account, on) !== 'not_open')
  const onDay = { book, day: on, staleDays: picture.staleDays }
  return csvOf(
    name,
    ACCOUNT,
    open.map((account) => ({ ...accountAt(onDay, account), currency: account.currency })),
  )
}
