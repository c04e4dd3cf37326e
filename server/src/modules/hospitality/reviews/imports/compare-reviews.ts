import type { Reads } from '../../../../platform/db/tx.ts'
import type { RowOutcome } from '../../../../platform/imports/kind.ts'
import { findStandingReviews } from '../store/find-standing-reviews.ts'
import type { ReviewFile } from './check-review-row.ts'
import { changedReview, type StandingReview } from './decide-reviews.ts'
import type { ReviewImportRow } from './review-row.ts'

/** What a chunk would do, and the reviews of it that stand. */
export async function compareReviews(
  db: Reads,
  file: ReviewFile,
  rows: readonly ReviewImportRow[],
): Promise<{ readonly outcomes: readonly RowOutcome[]; readonly standing: ReadonlyMap<string, StandingReview> }> {
  const standing = await findStandingReviews(db, file.target.ventureId, rows)
  const outcomes = rows.map((row): RowOutcome => {
    const known = standing.get(row.key)
    if (known === undefined) return 'new'
    if (known.digest === row.digest) return 'same'
    const changed = changedReview(known, row, file.context)
    if ('refused' in changed) return changed
    return changed.after === changed.before ? 'same' : 'changed'
  })
  return { outcomes, standing }
}
