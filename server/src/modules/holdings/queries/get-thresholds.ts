import type { HoldingsThresholds } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { holdingsVenture, mayManageHoldings, maySeeHoldings } from '../policy.ts'
import { DROP_PERCENT, STALE_DAYS } from '../store/thresholds.ts'

/** As the venture set them, or as they are where it has set nothing. */
export async function getThresholds(
  db: Reads,
  caller: Caller,
  { ventureId }: { readonly ventureId: string },
): Promise<HoldingsThresholds> {
  const { id } = holdingsVenture(caller, ventureId)
  authorize(maySeeHoldings(caller, id), 'see this holding')
  const row = await db
    .selectFrom('holdings.thresholds')
    .select(['drop_percent', 'stale_days', 'version'])
    .where('venture_id', '=', id)
    .executeTakeFirst()
  return {
    ventureId: id,
    dropPercent: row?.drop_percent ?? DROP_PERCENT,
    staleDays: row?.stale_days ?? STALE_DAYS,
    version: row?.version ?? 0,
    can: { change: mayManageHoldings(caller, id) },
  }
}
