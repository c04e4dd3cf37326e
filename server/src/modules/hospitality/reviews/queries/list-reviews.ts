import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { hotelSight } from '../../policy.ts'
import { besideReview, type ListedReview, toReviewRow } from './listed-review.ts'
import { reviewWords } from './review-words.ts'
import { walkReviews } from './walk-reviews.ts'
import type { ReviewPlace } from './wanted-reviews.ts'

type Endpoint = typeof contract.reviews.listReviews
export type Placed = ListedReview & { readonly place_first: string; readonly place_second: Instant }

/** One page of the reviews that the caller sees. */
export async function listReviews(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { text, cursor, limit, ventureId, ...filters } = input
  const after = decodeCursor(input, cursor, 3) as ReviewPlace | null
  const sight = hotelSight(caller, ventureId)
  const words = await reviewWords(db, text)
  const walk = walkReviews(caller, sight, {
    ...filters,
    words,
    after: after ?? undefined,
    now: caller.now,
    limit: limit + 1,
  })
  if (walk === null) return { items: [], hasMore: false, nextCursor: null }
  const { rows } = await sql<Placed>`
    select r.*, ${besideReview} from (${walk.reviews}) r order by ${walk.order}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => placeOf(last)),
    (row) => toReviewRow(row, caller.now),
  )
}

export function placeOf({ place_first, place_second, id }: Placed): ReviewPlace {
  return [place_first, place_second, id]
}
