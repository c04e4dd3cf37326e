import type { Tx } from '../../../platform/db/tx.ts'

export async function findByExternalRef(
  tx: Tx,
  ventureId: string,
  externalRef: string,
): Promise<{ readonly id: string; readonly number: string } | undefined> {
  return tx
    .selectFrom('freight.loads')
    .select(['id', 'number'])
    .where('venture_id', '=', ventureId)
    .where('external_ref', '=', externalRef)
    .executeTakeFirst()
}
