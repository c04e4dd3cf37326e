import type { UserId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type EarnedBefore, earnedBefore } from '../../payouts/queries/earned-before.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf, moneyWords } from '../exception-words.ts'

/** Money of days before the period that is in no payout: whoever releases this run may think that it is paid. */
export async function unpaidBefore(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const found = await earnedBefore(db, judged.ventureId, judged.from)
  return found.map((each) => ({
    kind: 'UNPAID_BEFORE',
    subjectId: each.userId,
    mark: markOf(each.currency, each.amountMinor, each.to),
    says: `${each.name} has ${moneyWords(each.amountMinor, each.currency)} of ${daysOf(judged, each)} in no payout.`,
    person: { id: each.userId as UserId, name: each.name },
    payoutId: null,
    loadId: null,
    day: each.to,
    stops: 'run',
  }))
}

function daysOf(judged: Judged, { from, to }: EarnedBefore): string {
  return from === to ? dayIn(judged, to) : `${dayIn(judged, from)} to ${dayIn(judged, to)}`
}
