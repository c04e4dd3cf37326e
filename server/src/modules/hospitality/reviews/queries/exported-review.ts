import { bandOf, shownPercent } from '@holdfast/engine/hospitality'
import { decimalCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'
import { scoreIn } from '../store/review-row.ts'
import type { ListedReview } from './listed-review.ts'

type Column = readonly [header: string, cell: (review: ListedReview) => CsvCell]

/** Days are days of the hotel. */
const COLUMNS: readonly Column[] = [
  ['Hotel code', (review) => review.hotel.code],
  ['Hotel', (review) => review.hotel.name],
  ['Source', (review) => review.source],
  ['Review id', (review) => review.external_id],
  ['Guest', (review) => review.guest_name],
  ['Received at (UTC)', (review) => review.received_at],
  ['Received on', (review) => review.received_on],
  ['Stay on', (review) => review.stay_on],
  ['Language', (review) => review.language],
  ['Score', (review) => decimalCell(scoreIn(review)?.score ?? null)],
  ['Out of', (review) => decimalCell(scoreIn(review)?.outOf ?? null)],
  ['Score percent', (review) => decimalCell(ofScore(review, shownPercent))],
  ['Band', (review) => ofScore(review, bandOf)],
  ['Title', (review) => review.title],
  ['Review', (review) => review.body],
  ['Due at (UTC)', (review) => review.due_at],
  ['Assigned to', (review) => review.assignee?.name ?? null],
  ['Responded at (UTC)', (review) => review.responded_at],
  ['Responded on', (review) => review.responded_on],
  ['Responded by', (review) => review.responder?.name ?? null],
  ['Response', (review) => review.response_text],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedRow(review: ListedReview): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(review))
}

function ofScore<T>(review: ListedReview, what: (score: NonNullable<ReturnType<typeof scoreIn>>) => T): T | null {
  const score = scoreIn(review)
  return score === null ? null : what(score)
}
