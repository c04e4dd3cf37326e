import type { Day, VentureId } from '@holdfast/engine/kernel'
import { targetInPeriod } from '@holdfast/engine/kpi'
import type { Reads } from '../../../platform/db/tx.ts'
import { calendarOf } from '../../ventures/index.ts'
import { standingTargets } from '../store/standing-targets.ts'

/** By metric, what the whole venture aims at on a day, in the unit of the metric: money in minor units. */
export async function aimsOfDay(db: Reads, ventureId: VentureId, day: Day): Promise<ReadonlyMap<string, string>> {
  const standing = (await standingTargets(db, ventureId)).filter(
    ({ campaignId, userId, from, to }) =>
      campaignId === null && userId === null && from <= day && (to === null || to >= day),
  )
  if (standing.length === 0) return new Map()
  const calendar = await calendarOf(db, ventureId)
  const aims = [...Map.groupBy(standing, ({ metric }) => metric)].flatMap(([metric, own]) => {
    const aim = targetInPeriod(own, { from: day, to: day }, calendar)
    return aim === null ? [] : [[metric, aim.value] as const]
  })
  return new Map(aims)
}
