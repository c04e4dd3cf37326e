import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { placeIn } from '../../queries/walk.ts'
import { listedQuotes, toQuoteRow } from './listed-quote.ts'
import { walkQuotes } from './walk-quotes.ts'

type Endpoint = typeof contract.quotes.listQuotes

/** One page of the quotes that the caller sees, by a day that was asked for or else by order of entry. */
export async function listQuotes(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = placeIn(decodeCursor(input, input.cursor, 2))
  const walk = walkQuotes(caller, sightOf(caller, input.ventureId), { ...input, after, limit: input.limit + 1 })
  if (walk === null) return { items: [], hasMore: false, nextCursor: null }
  const { rows } = await listedQuotes(walk).execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.id, last.place_day ?? '']),
    (row) => toQuoteRow(row, ventureOf(caller, row.venture_id).zone),
  )
}
