import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { sightOf } from '../policy.ts'
import { toLoadRow } from './listed-load.ts'
import { pageOfLoads } from './page-of-loads.ts'
import { placeAfter } from './place-after.ts'
import { placeIn } from './walk.ts'

type Endpoint = typeof contract.freight.listLoads

/** One page of the loads that the caller sees, by a day that was asked for or else by order of entry, in one statement. */
export async function listLoads(
  db: Reads,
  caller: Caller,
  { page = 1, pageSize, ...asked }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const input = { ...asked, limit: pageSize ?? asked.limit }
  const sight = sightOf(caller, input.ventureId)
  const passed = (page - 1) * input.limit
  const after =
    passed === 0
      ? placeIn(decodeCursor(input, input.cursor, 2))
      : await placeAfter(db, caller, sight, { ...input, after: undefined, limit: passed })
  if (after === null) return { items: [], hasMore: false, nextCursor: null }
  const { loads, days } = await pageOfLoads(db, caller, sight, { ...input, after, limit: input.limit + 1 })
  const items = loads.slice(0, input.limit).map((load) => toLoadRow(load, ventureOf(caller, load[1]).zone))
  const last = items.at(-1)
  const hasMore = loads.length > input.limit
  const nextCursor = hasMore && last ? encodeCursor(input, [last.id, days[items.length - 1] ?? '']) : null
  return { items, hasMore, nextCursor }
}
