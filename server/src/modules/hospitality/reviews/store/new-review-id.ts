import type { ReviewId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Known before the review is written, because its event names it. */
export async function newReviewId(tx: Tx): Promise<ReviewId> {
  const { rows } = await sql<{ id: ReviewId }>`select uuidv7() as id`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The database gave no id.')
  return row.id
}
