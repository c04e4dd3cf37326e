import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import type { Judged } from '../exception.ts'
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
  return exceptionsIn(db, await judgePeriod(db, asked))
}

export async function exceptionsIn(db: Reads, judged: Judged): Promise<readonly Judgement[]> {
  const found = [...(await foundInPeriod(db, judged)), ...(await earnsNothing(db, judged))]
  return withWaivers(db, judged.ventureId, found)
}
