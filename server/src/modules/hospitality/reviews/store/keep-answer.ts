import type { Caller } from '../../../../platform/caller.ts'
import { personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { ReviewRef } from '../review-ref.ts'

type Written =
  | { readonly kind: 'FIRST' | 'EDITED'; readonly text: string }
  | { readonly kind: 'WITHDRAWN'; readonly reason: string }

/** One more line of the history of a review's answers. */
export async function keepAnswer(
  tx: Tx,
  caller: Caller,
  { ventureId, id }: ReviewRef,
  written: Written,
): Promise<void> {
  await tx
    .insertInto('hospitality.review_answers')
    .values({
      venture_id: ventureId,
      review_id: id,
      ...written,
      written_by: personOf(caller),
      written_at: caller.now,
    })
    .execute()
}
