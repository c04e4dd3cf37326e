import type { Review } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** The void review that its source knows by the same id; null: there is none. */
export async function findVoidReview(
  tx: Tx,
  ventureId: string,
  { source, externalId }: Pick<Review, 'source' | 'externalId'>,
): Promise<string | null> {
  if (externalId === null) return null
  const found = await sql<{ id: string }>`
    select id from hospitality.reviews where venture_id = ${ventureId} and source = ${source}
      and external_id = ${externalId} and voided_at is not null`.execute(tx)
  return found.rows[0]?.id ?? null
}
