import type { BankAccountRow, contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell, yesNoCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { refuseIfTooMany, walk } from '../../store/walk.ts'
import { accountsFound, type FoundAccount, isWanted, toListedAccount } from './found-account.ts'

type Input = ParsedInput<typeof contract.bankAccounts.exportBankAccounts>
type Column = readonly [header: string, cell: (account: BankAccountRow) => CsvCell]

/** Blank: unknown. Of the number, its end alone. */
const COLUMNS: readonly Column[] = [
  ['Account', (account) => account.name],
  ['Number ends in', (account) => account.numberEnd],
  ['Bank', (account) => account.bank],
  ['Company', (account) => account.entity.name],
  ['Currency', (account) => account.currency],
  ['Balance', (account) => moneyCell(account.latest?.balance.minor ?? null, account.currency)],
  ['Balance of', (account) => account.latest?.day ?? null],
  ['Days old', (account) => account.latest?.ageDays ?? null],
  ['Stale', (account) => yesNoCell(account.latest?.isStale ?? null)],
  ['Opened on', (account) => account.openedOn],
  ['Closed on', (account) => account.closedOn],
]

/** The list as a file; longer than the limit it is refused at once. */
export async function exportAccounts(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  const { name } = ventureOf(caller, input.ventureId)
  const wanted = isWanted(caller, input)
  await refuseIfTooMany(db, sql`${accountsFound} where ${wanted}`, 'accounts')
  const pageAfter = (after: FoundAccount | null, limit: number) => sql<FoundAccount>`
    ${accountsFound} where ${wanted} ${after ? sql`and (a.name, a.id) > (${after.name}, ${after.id}::uuid)` : sql``}
    order by a.name, a.id limit ${limit}`
  return {
    name: `${name} bank accounts`,
    header: COLUMNS.map(([header]) => header),
    rows: walk(db, pageAfter, (row) => COLUMNS.map(([, cell]) => cell(toListedAccount(caller, row)))),
  }
}
