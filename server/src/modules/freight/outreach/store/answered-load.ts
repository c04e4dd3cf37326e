import type { Load, LoadStatus } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import { laneOf } from '../../lane.ts'
import type { Recipient } from './find-recipient.ts'

/** The load that an answer is about, as its event tells it, for who may see no load: what comes by itself. */
export type AnsweredLoad = Pick<Load, 'id' | 'number' | 'lane' | 'currency' | 'isTest'> & { readonly isOpen: boolean }

export async function answeredLoad(tx: Tx, { ventureId, loadId }: Recipient): Promise<AnsweredLoad> {
  const row = await tx
    .selectFrom('freight.loads')
    .select(['number', 'status', 'voided_at', 'currency', 'is_test'])
    .select(['origin_city', 'origin_state', 'destination_city', 'destination_state'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', loadId)
    .executeTakeFirst()
  if (!row) return refuse('not_found', 'load.not_found', 'There is no such load.')
  const open: LoadStatus = 'OPEN'
  return {
    id: loadId,
    number: row.number,
    lane: laneOf(row),
    currency: row.currency,
    isTest: row.is_test,
    isOpen: row.status === open && row.voided_at === null,
  }
}
