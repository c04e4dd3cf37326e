import type { Reads } from '../../../../platform/db/tx.ts'
import type { Judged } from '../exception.ts'
import { earnsNothing } from './earns-nothing.ts'
import { foundInPeriod } from './judge-period.ts'
import { unpaidBefore } from './unpaid-before.ts'
import { type Judgement, withWaivers } from './with-waivers.ts'

/** Everything that finance must know of a venture's period before money is released, each with its waiver. */
export async function findExceptions(db: Reads, judged: Judged): Promise<readonly Judgement[]> {
  const found = [
    ...(await foundInPeriod(db, judged)),
    ...(await earnsNothing(db, judged)),
    ...(await unpaidBefore(db, judged)),
  ]
  return withWaivers(db, judged.ventureId, found)
}
