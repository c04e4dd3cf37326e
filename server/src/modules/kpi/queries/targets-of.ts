import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type PeriodTarget, targetInPeriod } from '@holdfast/engine/kpi'
import type { Reads } from '../../../platform/db/tx.ts'
import { calendarOf } from '../../ventures/index.ts'
import { standingTargets } from '../store/standing-targets.ts'

export type AskedTargets = {
  readonly ventureId: VentureId
  /** Of this campaign, of this person, or (both null) of the venture as a whole: never of one in place of another. */
  readonly campaignId: string | null
  readonly userId: string | null
}

/**
 * What each metric is to reach in a period, both days included; a metric without a target is not in it. The reading of
 * many periods, as a chart has them, costs two statements.
 */
export async function targetsOf(
  db: Reads,
  { ventureId, campaignId, userId }: AskedTargets,
): Promise<(period: { readonly from: Day; readonly to: Day }) => ReadonlyMap<string, PeriodTarget>> {
  const calendar = await calendarOf(db, ventureId)
  const standing = await standingTargets(db, ventureId)
  const asked = standing.filter((target) => target.campaignId === campaignId && target.userId === userId)
  const byMetric = [...Map.groupBy(asked, (target) => target.metric)]
  return (period) =>
    new Map(
      byMetric.flatMap(([metric, targets]) => {
        const target = targetInPeriod(targets, period, calendar)
        return target === null ? [] : [[metric, target] as const]
      }),
    )
}
