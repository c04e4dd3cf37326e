import type { contract, ListSum, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { listSums } from '../../store/list-sums.ts'
import { type AccountFilters, accountsFound, type FoundAccount, isWanted, toListedAccount } from './found-account.ts'

type Endpoint = typeof contract.bankAccounts.listBankAccounts

/** One page of the accounts that the caller sees, by name, and the sums of all of them. */
export async function listAccounts(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const onwards = after ? sql`and (a.name, a.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<FoundAccount>`
    ${accountsFound} where ${isWanted(caller, input)} ${onwards} order by a.name, a.id limit ${input.limit + 1}`.execute(
    db,
  )
  return {
    ...shownAs(
      pageOf(input, rows, (last) => [last.name, last.id]),
      (row) => toListedAccount(caller, row),
    ),
    sums: await sumAccounts(db, caller, input),
  }
}

/** Over the whole list, whatever page is asked; what is closed holds nothing any more. */
function sumAccounts(db: Reads, caller: Caller, filters: AccountFilters): Promise<ListSum[]> {
  const standing = isWanted(caller, { ...filters, state: 'open' })
  return listSums(db, sql`${accountsFound} where ${filters.state === 'closed' ? sql`false` : standing}`)
}
