import type { Variance } from '@holdfast/engine/incentives'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged, StandingPayout } from '../exception.ts'
import { markOf, moneyWords } from '../exception-words.ts'
import { payHistory } from './pay-history.ts'

/** Payouts far from what the same person usually earns. */
export async function unusualPay(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const histories = await payHistory(db, judged, judged.payouts)
  return judged.payouts.flatMap((payout) => {
    const variance = histories.get(payout.id)?.variance
    return variance?.isUnusual ? [foundOf(payout, variance)] : []
  })
}

function foundOf(payout: StandingPayout, variance: Variance): Found {
  const { id, userId, name, currency, earnedMinor } = payout
  return {
    kind: 'VARIANCE',
    subjectId: id,
    mark: markOf(earnedMinor, currency),
    says: `${name} earned ${moneyWords(earnedMinor, currency)}, ${besideUsual(variance, currency)}.`,
    person: { id: userId, name },
    payoutId: id,
    loadId: null,
    day: null,
    stops: [userId],
  }
}

function besideUsual({ usualMinor, percent }: Variance, currency: string): string {
  if (percent === null) return 'usually nothing'
  const way = percent < 0 ? 'below' : 'above'
  return `${Math.abs(percent)}% ${way} the usual ${moneyWords(usualMinor, currency)}`
}
