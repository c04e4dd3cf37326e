import type { PayException } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayWaive } from '../../exceptions/policy.ts'
import { foundInPeriod, judgePeriod } from '../../exceptions/queries/judge-period.ts'
import { shown } from '../../exceptions/queries/open-exceptions.ts'
import { type Judgement, withWaivers } from '../../exceptions/queries/with-waivers.ts'
import { mayReadVenturesPay } from '../../statements/policy.ts'
import type { PayoutRecord } from './payout-records.ts'

/** What stands in the way of a draft and what was let pass, for whoever reads the venture's pay: it tells of others' work. */
export async function exceptionsOfPayout(
  db: Reads,
  caller: Caller,
  payout: PayoutRecord,
): Promise<readonly PayException[]> {
  const { id, ventureId, status, periodStart, periodEnd } = payout
  if (status !== 'DRAFT' || !mayReadVenturesPay(caller, ventureId)) return []
  const judged = await judgePeriod(db, { ventureId, from: periodStart, to: periodEnd, payoutIds: [id] })
  const found = await withWaivers(db, ventureId, await foundInPeriod(db, judged))
  const own = found.filter((each) => isInTheWay(each, payout))
  const everybodys = found.filter(({ stops }) => stops === 'everybody').slice(0, MOST_SHARED)
  return [...own, ...everybodys].map((each) => ({
    ...shown(each),
    can: { waive: mayWaive(caller, ventureId, each) },
  }))
}

/** So many of those that stand in everybody’s way are enough to be read at one payout; the run lists them all. */
const MOST_SHARED = 100

/** A person may have a payout of another currency in the same period. */
function isInTheWay({ stops, payoutId }: Judgement, { id, userId }: PayoutRecord): boolean {
  return typeof stops !== 'string' && stops.includes(userId) && (payoutId === null || payoutId === id)
}
