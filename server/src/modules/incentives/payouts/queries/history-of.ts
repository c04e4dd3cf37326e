import type { Payout } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payHistory } from '../../exceptions/queries/pay-history.ts'
import type { PayoutRecord } from './payout-records.ts'

/** What the same person earned in the periods before, and how this payout compares with it. */
export async function historyOf(
  db: Reads,
  caller: Caller,
  { id, ventureId, userId, currency, periodStart, periodEnd, daysMinor, adjustedMinor }: PayoutRecord,
): Promise<Pick<Payout, 'history' | 'variance'>> {
  const { liveFrom } = ventureOf(caller, ventureId)
  const earned = { id, userId, currency, earnedMinor: (daysMinor ?? 0) + (adjustedMinor ?? 0) }
  const histories = await payHistory(db, { ventureId, liveFrom, from: periodStart, to: periodEnd }, [earned])
  const found = histories.get(id)
  return { history: [...(found?.periods ?? [])], variance: daysMinor === null ? null : (found?.variance ?? null) }
}
