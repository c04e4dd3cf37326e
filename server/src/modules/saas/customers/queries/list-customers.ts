import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { saasVentures } from '../../policy.ts'
import { toCustomerRow } from './listed-customer.ts'
import { walkCustomers } from './walk-customers.ts'

type Endpoint = typeof contract.saasCustomers.listSaasCustomers

/** One page of the customers that the caller sees. */
export async function listCustomers(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [name = '', id = ''] = decodeCursor(input, input.cursor, 2) ?? []
  const after = id === '' ? undefined : { name, id }
  const ventures = saasVentures(caller, input.ventureId)
  const rows = await walkCustomers(db, ventures, { ...input, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, rows, (last) => [last.place, last.id]),
    toCustomerRow,
  )
}
