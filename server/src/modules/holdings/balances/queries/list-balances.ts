import type { BankSnapshot, contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import {
  balanceOrder,
  balancesFound,
  type FoundBalance,
  isWantedBalance,
  onwards,
  refuseBadRange,
  toSnapshot,
} from './found-balance.ts'

type Endpoint = typeof contract.bankAccounts.listBankSnapshots

/** One page of balances by day. */
export async function listBalances(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  refuseBadRange(input)
  const [day = '', id = ''] = decodeCursor(input, input.cursor, 2) ?? []
  const { rows } = await sql<FoundBalance>`
    ${balancesFound} where ${isWantedBalance(caller, input)} ${onwards(input, input.cursor === undefined ? null : { day, id })}
    order by ${balanceOrder(input)} limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.day, last.id]),
    (row) => toSnapshot(caller, row),
  )
}

type OfDays = { readonly ventureId: string; readonly accountId: string; readonly days: readonly Day[] }

/** The balances of one account on these days, by day. */
export async function balancesOfDays(
  db: Reads,
  caller: Caller,
  { ventureId, accountId, days }: OfDays,
): Promise<BankSnapshot[]> {
  const { rows } = await sql<FoundBalance>`
    ${balancesFound}
    where b.venture_id = ${ventureId} and b.bank_account_id = ${accountId} and b.day = any (${days}::date[]) order by b.day`.execute(
    db,
  )
  return rows.map((row) => toSnapshot(caller, row))
}
