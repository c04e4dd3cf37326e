import type { Evidence } from './evidence.ts'
import type { Factor } from './factor.ts'
import { judgeEquipment, judgePreferredLane } from './judge-fit.ts'
import { judgeCustomerHistory, judgeLaneHistory, judgeRecency } from './judge-history.ts'
import { judgeFallOffs, judgeOnTime, judgeRating } from './judge-record.ts'

/** From 0 to 100: the sum of its factors, each of them once. */
export type Score = { readonly score: number; readonly factors: readonly Factor[] }

/** How well a carrier fits a load, and why. Whether it may take it at all is the gate’s to say. */
export function scoreCarrier(evidence: Evidence): Score {
  const factors = [
    judgeEquipment(evidence.equipment),
    judgePreferredLane(evidence.prefers),
    judgeLaneHistory(evidence.lane),
    judgeCustomerHistory(evidence.customer),
    judgeOnTime(evidence),
    judgeFallOffs(evidence),
    judgeRating(evidence.rating),
    judgeRecency(evidence.lastWithinDays),
  ]
  return { score: factors.reduce((sum, { points }) => sum + points, 0), factors }
}
