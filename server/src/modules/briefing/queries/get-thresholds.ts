import type { BriefingThresholds } from '@holdfast/contract'
import { DEFAULT_THRESHOLDS } from '@holdfast/engine/briefing'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { maySeeItems, maySetThresholds } from '../policy.ts'
import { readThresholds } from './read-thresholds.ts'

/** As the venture set them, or as they are where it has set nothing. */
export async function getThresholds(
  db: Reads,
  caller: Caller,
  { ventureId }: { readonly ventureId: string },
): Promise<BriefingThresholds> {
  const { id, currency } = ventureOf(caller, ventureId)
  authorize(maySeeItems(caller, id), 'read the briefing of this venture')
  const held = await readThresholds(db, id)
  return {
    ventureId: id,
    currency,
    ...held,
    defaults: DEFAULT_THRESHOLDS,
    can: { change: maySetThresholds(caller, id) },
  }
}
