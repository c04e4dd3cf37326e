import {
  BALANCES_IMPORTED,
  type BankAccount,
  type ChangedBalance,
  carriedDays,
  recordBalance,
  rowsImported,
  type StandingBalance,
} from '@holdfast/engine/holdings'
import { type Day, fromMinor, minorDigits, Refusal, toDecimal, touched } from '@holdfast/engine/kernel'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import {
  type GivenRow,
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowOutcome,
} from '../../../platform/imports/kind.ts'
import { holdAccounts } from '../accounts/store/hold-account.ts'
import { balanceKey, daysOfBalances, standingBalances } from '../balances/store/standing-balances.ts'
import { writeBalances } from '../balances/store/write-balances.ts'
import { type AccountFinder, accountFinder } from './account-finder.ts'
import { BALANCE_COLUMNS } from './balance-columns.ts'
import { fileBook } from './file-book.ts'
import { amountOf } from './read-cells.ts'
import { accountsOf } from './store/records-of.ts'

type BalanceRow = { readonly account: BankAccount; readonly day: Day; readonly balanceMinor: number }
type Decided = { readonly outcome: RowOutcome; readonly change: ChangedBalance | null }

/** Balances of accounts, as a bank or a treasurer lists them. */
export const bankSnapshotsImport = importKind<BalanceRow>({
  name: 'bank-snapshots',
  label: 'Bank balances',
  permission: 'holdings.write',
  ventureTypes: ['HOLDINGS'],
  columns: BALANCE_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<BalanceRow>> {
  const find = accountFinder(await accountsOf(db, target.ventureId))
  const book = fileBook((given) => readRow(find, given), keyOf)
  const today = todayIn(target.zone, caller.now)
  return {
    ...book,
    compare: async (reads, rows) => {
      const standing = await standingBalances(reads, target.ventureId, rows.map(placeOf))
      return rows.map((row) => decide(row, standing.get(keyOf(row)) ?? null, today).outcome)
    },
    write: (tx, writer, rows) => write(tx, writer, target, rows),
    notes: () => [],
  }
}

function readRow(find: AccountFinder, given: GivenRow) {
  const found = find(String(given.values['account']))
  if ('errors' in found) return found
  const amount = amountOf(given, 'balance', found.account)
  if ('errors' in amount) return amount
  return { row: { account: found.account, day: String(given.values['day']), balanceMinor: amount.minor } }
}

function placeOf({ account, day }: BalanceRow) {
  return { accountId: account.id, day }
}

function keyOf(row: BalanceRow): string {
  return balanceKey(placeOf(row))
}

function decide({ account, day, balanceMinor }: BalanceRow, standing: StandingBalance | null, today: Day): Decided {
  try {
    const change = recordBalance(account, standing, { day, balanceMinor }, today)
    if (change === null) return { outcome: 'same', change }
    if (change.before === null) return { outcome: 'new', change }
    const before = { minor: change.before, currency: account.currency }
    return { outcome: { changed: { balance: toDecimal(fromMinor(before), minorDigits(account.currency)) } }, change }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const column = problem.code === 'balance.too_large' ? 'balance' : 'day'
    return { outcome: { refused: problem.message, column }, change: null }
  }
}

/** Each account is held while its balances are written, so that no day that one is carried to is missed. */
async function write(
  tx: Tx,
  caller: Caller,
  { ventureId, importId, zone }: ImportTarget,
  rows: readonly BalanceRow[],
): Promise<readonly RowOutcome[]> {
  const today = todayIn(zone, caller.now)
  const held = await holdAccounts(tx, ventureId, [...new Set(rows.map(({ account }) => account.id))])
  const standing = await standingBalances(tx, ventureId, rows.map(placeOf))
  const decided = rows.map((row): Decided & { readonly account: BankAccount } => {
    const account = held.get(row.account.id)
    if (!account || account.voidedAt !== null)
      return {
        outcome: { refused: `${row.account.name} is void.`, column: 'account' },
        change: null,
        account: row.account,
      }
    return { ...decide({ ...row, account }, standing.get(keyOf(row)) ?? null, today), account }
  })
  const written = decided.flatMap(({ account, change }) =>
    change ? [{ account, accountId: account.id, balance: change }] : [],
  )
  await writeBalances(tx, caller, { ventureId, source: 'UPLOAD' }, written)
  if (written.length > 0) {
    const days = await carriedOf(tx, written, today)
    const names = [...new Set(written.map(({ account }) => account.name))].sort()
    const newRows = written.filter(({ balance }) => balance.before === null).length
    const facts = { names, newRows, changedRows: written.length - newRows }
    publish(tx, caller, ventureId, [rowsImported(BALANCES_IMPORTED, importId, days, facts)])
  }
  return decided.map(({ outcome }) => outcome)
}

type Written = { readonly account: BankAccount; readonly balance: ChangedBalance }

async function carriedOf(tx: Tx, written: readonly Written[], today: Day): Promise<readonly Day[]> {
  const days: Day[] = []
  for (const [account, own] of Map.groupBy(written, ({ account }) => account)) {
    const changed = own.map(({ balance }) => balance.day)
    days.push(...carriedDays(changed, await daysOfBalances(tx, account), today))
  }
  return touched(...days)
}
