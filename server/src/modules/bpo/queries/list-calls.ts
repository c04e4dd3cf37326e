import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../platform/http/page.ts'
import { callView } from '../view.ts'
import { callRows } from './call-rows.ts'
import { orderOf, type Place, walkCalls } from './walk-calls.ts'

type Endpoint = typeof contract.bpo.listCalls

/** Newest first, by the day of the start when days are asked for. */
export async function listCalls(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = placeIn(decodeCursor(input, input.cursor, 2))
  const rows = await callRows(db, walkCalls(caller, { ...input, after, limit: input.limit + 1 }), orderOf(input))
  return shownAs(
    pageOf(input, rows, (last) => [last.id, last.started_on]),
    (row) => callView(row, caller),
  )
}

function placeIn(cursor: readonly string[] | null): Place | undefined {
  const [id = '', day = ''] = cursor ?? []
  return cursor === null ? undefined : { id, day }
}
