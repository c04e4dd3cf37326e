import type { Tx } from '../../db/tx.ts'

/** A message that was matched wrongly waits for a person again. Answers whether it does: it is not forgotten, and seen by the caller. */
export async function unsettleInbound(tx: Tx, id: string): Promise<boolean> {
  const waiting = await tx
    .updateTable('platform.inbound_messages')
    .set({ outcome: 'UNMATCHED', outcome_by: null })
    .where('id', '=', id)
    .where('outcome', '=', 'MATCHED')
    .where('body', 'is not', null)
    .executeTakeFirst()
  return waiting.numUpdatedRows > 0n
}
