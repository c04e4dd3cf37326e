import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'

type Outcome =
  | { readonly outcome: 'UNMATCHED' | 'MATCHED' | 'FOLLOWED' }
  | { readonly outcome: 'DISMISSED'; readonly reason: string }
/** `by` null: nobody had to. */
type Settling = Outcome & { readonly at: string; readonly by: UserId | null }

/** Says what became of a message that came. Answers whether that was still to be said: of two who say it, one does. */
export async function settleInbound(tx: Tx, id: string, settling: Settling): Promise<boolean> {
  const { outcome, at, by } = settling
  const isPersons = outcome === 'MATCHED' || outcome === 'DISMISSED'
  const settled = await tx
    .updateTable('platform.inbound_messages')
    .set({
      outcome,
      outcome_at: at,
      outcome_by: by,
      outcome_reason: settling.outcome === 'DISMISSED' ? settling.reason : null,
    })
    .where('id', '=', id)
    .where(sql<boolean>`(outcome is null or ${isPersons} and outcome = 'UNMATCHED')`)
    .executeTakeFirst()
  return settled.numUpdatedRows > 0n
}
