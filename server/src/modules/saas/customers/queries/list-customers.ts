import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../../platform/http/cursor.ts'
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
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  const hasMore = rows.length > input.limit
  return {
    items: page.map(toCustomerRow),
    hasMore,
    nextCursor: hasMore && last ? encodeCursor(input, [last.place, last.id]) : null,
  }
}
