import type { BankSnapshot, contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { refuseIfTooMany, walk } from '../../store/walk.ts'
import {
  balanceOrder,
  balancesFound,
  type FoundBalance,
  isWantedBalance,
  onwards,
  refuseBadRange,
  toSnapshot,
} from './found-balance.ts'

type Input = ParsedInput<typeof contract.bankAccounts.exportBankSnapshots>
type Column = readonly [header: string, cell: (snapshot: BankSnapshot) => CsvCell]

/** The first of these are read again by an upload. */
const COLUMNS: readonly Column[] = [
  ['Date', (snapshot) => snapshot.day],
  ['Account', (snapshot) => snapshot.account.name],
  ['Balance', (snapshot) => moneyCell(snapshot.balance.minor, snapshot.balance.currency)],
  ['Currency', (snapshot) => snapshot.balance.currency],
  ['Number ends in', (snapshot) => snapshot.account.numberEnd],
  ['Company', (snapshot) => snapshot.entity.name],
  ['Change', (snapshot) => moneyCell(snapshot.change?.minor ?? null, snapshot.balance.currency)],
  ['Source', (snapshot) => snapshot.source],
  ['Recorded at (UTC)', (snapshot) => snapshot.recordedAt],
]

/** The list as a file; longer than the limit it is refused at once. */
export async function exportBalances(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  refuseBadRange(input)
  const { name } = ventureOf(caller, input.ventureId)
  const wanted = isWantedBalance(caller, input)
  await refuseIfTooMany(db, sql`${balancesFound} where ${wanted}`, 'balances')
  const pageAfter = (after: FoundBalance | null, limit: number) => sql<FoundBalance>`
    ${balancesFound} where ${wanted} ${onwards(input, after)} order by ${balanceOrder(input)} limit ${limit}`
  return {
    name: `${name} balances ${input.from} to ${input.to}`,
    header: COLUMNS.map(([header]) => header),
    rows: walk(db, pageAfter, (row) => COLUMNS.map(([, cell]) => cell(toSnapshot(caller, row)))),
  }
}
