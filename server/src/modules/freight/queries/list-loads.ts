import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { sightOf } from '../policy.ts'
import { toLoadRow } from './listed-load.ts'
import { pageOfLoads } from './page-of-loads.ts'

type Endpoint = typeof contract.freight.listLoads

/** One page of the loads that the caller sees, by order of entry, in one statement. */
export async function listLoads(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const sight = sightOf(caller, input.ventureId)
  const after = decodeCursor(input, input.cursor, 1)?.[0]
  const found = await pageOfLoads(db, caller, sight, { ...input, after, limit: input.limit + 1 })
  const items = found.slice(0, input.limit).map((load) => toLoadRow(load, ventureOf(caller, load[1]).zone))
  const last = items.at(-1)
  const hasMore = found.length > input.limit
  return { items, hasMore, nextCursor: hasMore && last ? encodeCursor(input, [last.id]) : null }
}
