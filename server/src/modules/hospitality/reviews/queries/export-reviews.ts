import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { type HotelSight, hotelSight } from '../../policy.ts'
import { EXPORT_HEADER, exportedRow } from './exported-review.ts'
import { type Placed, placeOf } from './list-reviews.ts'
import { besideReview } from './listed-review.ts'
import { reviewWords } from './review-words.ts'
import { walkReviews } from './walk-reviews.ts'
import type { ReviewPlace, WantedReviews } from './wanted-reviews.ts'

type Input = ParsedInput<typeof contract.reviews.exportReviews>
type Wanted = Omit<WantedReviews, 'after' | 'limit'>

const PAGE = 1_000

/** The list of reviews as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportReviews(
  db: Reads,
  caller: Caller,
  { ventureId, text, ...filters }: Input,
): Promise<CsvFile> {
  const sight = hotelSight(caller, ventureId)
  const venture = ventureOf(caller, ventureId)
  const wanted = { ...filters, words: await reviewWords(db, text), now: caller.now }
  await refuseTooMany(db, caller, sight, wanted)
  return {
    name: `${venture.name} reviews ${venture.today}`,
    header: EXPORT_HEADER,
    rows: rowsOf(db, caller, sight, wanted),
  }
}

async function refuseTooMany(db: Reads, caller: Caller, sight: HotelSight, wanted: Wanted): Promise<void> {
  const walk = walkReviews(caller, sight, { ...wanted, after: undefined, limit: MOST_EXPORTED + 1 })
  if (walk === null) return
  const counted = await sql<{ reviews: number }>`select count(*)::int as reviews from (${walk.reviews}) r`.execute(db)
  refuseTooLong(counted.rows[0]?.reviews ?? 0, 'reviews')
}

async function* rowsOf(
  db: Reads,
  caller: Caller,
  sight: HotelSight,
  wanted: Wanted,
): AsyncGenerator<readonly CsvCell[]> {
  let after: ReviewPlace | undefined
  for (;;) {
    const walk = walkReviews(caller, sight, { ...wanted, after, limit: PAGE })
    if (walk === null) return
    const { rows } = await sql<Placed>`
      select r.*, ${besideReview} from (${walk.reviews}) r order by ${walk.order}`.execute(db)
    for (const row of rows) yield exportedRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = placeOf(last)
  }
}
