import { type Review, reviewsImported } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { RowOutcome, RowRefusal } from '../../../../platform/imports/kind.ts'
import { holdStandingReviews } from '../store/find-standing-reviews.ts'
import { takeReviewImportLock } from '../store/import-lock.ts'
import { insertImportedReviews, keepImportedAnswers, updateImportedReviews } from '../store/write-imported-reviews.ts'
import type { ReviewFile } from './check-review-row.ts'
import { compareReviews } from './compare-reviews.ts'
import { type ChangedReview, changedReview } from './decide-reviews.ts'
import type { ReviewImportRow } from './review-row.ts'

/** One chunk. The unique keys say which reviews stand already; those are changed only where their row says something new. */
export async function writeReviews(
  tx: Tx,
  caller: Caller,
  file: ReviewFile,
  rows: readonly ReviewImportRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = file.target
  await takeReviewImportLock(tx, ventureId)
  const { outcomes } = await compareReviews(tx, file, rows)
  const inserted = await insertImportedReviews(
    tx,
    caller,
    ventureId,
    rows.filter((_, at) => outcomes[at] === 'new'),
  )
  // What was entered by hand a moment ago stands by now, and is changed like the rest.
  const asked = rows.filter((row, at) => !inserted.has(row) && outcomes[at] !== 'same')
  const { changed, refused } = await change(tx, file, asked)
  const changes = [...[...inserted.values()].map((after) => ({ before: null, after })), ...changed.values()]
  await keepImportedAnswers(tx, ventureId, changes.flatMap(newlyAnswered))
  if (changes.length > 0) publish(tx, caller, ventureId, [reviewsImported(importId, changes, file.context)])
  return rows.map((row) => (inserted.has(row) ? 'new' : changed.has(row) ? 'changed' : (refused.get(row) ?? 'same')))
}

type Decided = {
  readonly changed: ReadonlyMap<ReviewImportRow, ChangedReview>
  readonly refused: ReadonlyMap<ReviewImportRow, RowRefusal>
}

async function change(tx: Tx, { target, context }: ReviewFile, rows: readonly ReviewImportRow[]): Promise<Decided> {
  const changed = new Map<ReviewImportRow, ChangedReview>()
  const refused = new Map<ReviewImportRow, RowRefusal>()
  if (rows.length === 0) return { changed, refused }
  const standing = await holdStandingReviews(tx, target.ventureId, rows)
  const written: ChangedReview[] = []
  for (const row of rows) {
    const known = standing.get(row.key)
    if (!known) continue
    const decided = changedReview(known, row, context)
    if ('refused' in decided) refused.set(row, decided)
    else written.push(decided)
    if (!('refused' in decided) && decided.after !== decided.before) changed.set(row, decided)
  }
  await updateImportedReviews(tx, target.ventureId, written)
  return { changed, refused }
}

function newlyAnswered({
  before,
  after,
}: {
  readonly before: Review | null
  readonly after: Review
}): readonly Review[] {
  return after.answer !== null && (before === null || before.answer === null) ? [after] : []
}
