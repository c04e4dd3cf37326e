import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { toDisputeRow } from './listed-dispute.ts'
import { type DisputePlace, walkDisputes } from './walk-disputes.ts'

type Endpoint = typeof contract.hotelDisputes.listHotelDisputes

/** One page of the disputes that the caller sees. */
export async function listDisputes(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = placeIn(decodeCursor(input, input.cursor, 2))
  const rows = await walkDisputes(db, caller, { ...input, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, rows, (last) => [last.id, last.evidence_due_on ?? '']),
    (row) => toDisputeRow(row, caller.now),
  )
}

function placeIn(cursor: readonly string[] | null): DisputePlace | undefined {
  const [id = '', day = ''] = cursor ?? []
  return cursor === null ? undefined : { id, day: day === '' ? null : day }
}
