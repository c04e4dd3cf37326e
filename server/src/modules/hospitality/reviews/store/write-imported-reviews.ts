import type { Review } from '@holdfast/engine/hospitality'
import type { ReviewId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { ChangedReview } from '../imports/decide-reviews.ts'
import { keyOf, type ReviewImportRow } from '../imports/review-row.ts'
import { factColumns } from './save-review.ts'

type Made = {
  readonly id: ReviewId
  readonly source: string
  readonly external_id: string | null
  readonly import_key: string | null
}

/** Inserts the reviews that do not stand yet, in one statement, and answers which those were. */
export async function insertImportedReviews(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  fresh: readonly ReviewImportRow[],
): Promise<ReadonlyMap<ReviewImportRow, Review>> {
  const rows = fresh.map(({ review, key, digest }) => ({
    ...importedRow(review),
    // A review with an id needs no other key.
    import_key: review.externalId === null ? key : null,
    import_digest: digest,
    is_test: review.isTest,
  }))
  const { rows: made } = await sql<Made>`
    insert into hospitality.reviews (venture_id, created_by, created_at, import_key, import_digest, is_test, ${columns()})
    select ${ventureId}, (select user_id from ventures.people_facts where venture_id = ${ventureId} and user_id = ${caller.person?.id ?? null}),
      ${caller.now}, g.import_key, g.import_digest, g.is_test, ${columns('g')}
    from jsonb_populate_recordset(null::hospitality.reviews, ${JSON.stringify(rows)}::jsonb) g
    on conflict do nothing returning id, source, external_id, import_key`.execute(tx)
  const ids = new Map(made.map((row) => [keyOf(row.source, row.external_id, row.import_key), row.id]))
  return new Map(
    fresh.flatMap((row) => {
      const id = ids.get(row.key)
      return id === undefined ? [] : [[row, { ...row.review, id }]]
    }),
  )
}

/** The reviews whose rows say something new, in one statement; where it is the same in other words, the version stays. */
export async function updateImportedReviews(
  tx: Tx,
  ventureId: string,
  changed: readonly ChangedReview[],
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ after, digest }) => ({
    ...importedRow(after),
    id: after.id,
    import_digest: digest,
    version: after.version,
  }))
  const assignments = sql.join(COLUMNS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))
  await sql`
    update hospitality.reviews r set ${assignments}, import_digest = g.import_digest, version = g.version
    from jsonb_populate_recordset(null::hospitality.reviews, ${JSON.stringify(rows)}::jsonb) g
    where r.venture_id = ${ventureId} and r.id = g.id`.execute(tx)
}

/** The history of answers that a file brought, by their own times and authors. */
export async function keepImportedAnswers(tx: Tx, ventureId: string, answered: readonly Review[]): Promise<void> {
  if (answered.length === 0) return
  const rows = answered.map(({ id, answer }) => ({
    review_id: id,
    text: answer?.text,
    written_by: answer?.by?.id ?? null,
    written_at: answer?.at,
  }))
  await sql`
    insert into hospitality.review_answers (venture_id, review_id, kind, text, written_by, written_at)
    select ${ventureId}, g.review_id, 'FIRST', g.text, g.written_by, g.written_at
    from jsonb_populate_recordset(null::hospitality.review_answers, ${JSON.stringify(rows)}::jsonb) g`.execute(tx)
}

/** The columns that a file may say. */
function importedRow(review: Review) {
  const { answer } = review
  return {
    ...factColumns(review),
    responded_at: answer?.at ?? null,
    responded_on: answer?.on ?? null,
    responded_by: answer?.by?.id ?? null,
    response_text: answer?.text ?? null,
  }
}

const COLUMNS: readonly (keyof ReturnType<typeof importedRow>)[] = [
  'hotel_id',
  'source',
  'external_id',
  'guest_name',
  'title',
  'body',
  'language',
  'score',
  'score_out_of',
  'received_at',
  'received_on',
  'stay_on',
  'due_at',
  'responded_at',
  'responded_on',
  'responded_by',
  'response_text',
]

function columns(of?: string): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)))
}
