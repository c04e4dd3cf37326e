import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { earnsNothing } from './earns-nothing.ts'
import { foundInPeriod, judgePeriod } from './judge-period.ts'
import { type Judgement, withWaivers } from './with-waivers.ts'

/**
 * Everything that finance must know of a venture's period before money is released, each with its waiver. `payoutIds`: the
 * payouts that are judged; without them all of exactly this period.
 */
export async function findExceptions(
  db: Reads,
  asked: DaySpan & { readonly ventureId: VentureId; readonly payoutIds?: readonly string[] | undefined },
): Promise<readonly Judgement[]> {
  const judged = await judgePeriod(db, asked)
  const found = [...(await foundInPeriod(db, judged)), ...(await earnsNothing(db, judged))]
  return withWaivers(db, asked.ventureId, found)
}
