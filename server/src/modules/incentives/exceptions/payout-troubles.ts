import type { Found, Judged, StandingPayout } from './exception.ts'
import { dayIn, markOf, moneyWords } from './exception-words.ts'

/** What a payout shows by itself: nothing is left to pay, or its person is deactivated. */
export function payoutTroubles(judged: Judged): readonly Found[] {
  return judged.payouts.flatMap((payout) => [
    ...(payout.netMinor < 0 ? [negativeNet(payout)] : []),
    ...(payout.deactivatedOn === null ? [] : [deactivated(payout, payout.deactivatedOn, judged)]),
  ])
}

function negativeNet(payout: StandingPayout): Found {
  const { name, netMinor, currency } = payout
  return {
    ...aboutPayout(payout),
    kind: 'NEGATIVE_NET',
    mark: markOf(netMinor, currency),
    says: `${name} comes to ${moneyWords(netMinor, currency)}: nothing is paid, and the next payout begins with it.`,
  }
}

function deactivated(payout: StandingPayout, day: string, judged: Judged): Found {
  const { name, netMinor, currency } = payout
  return {
    ...aboutPayout(payout),
    kind: 'DEACTIVATED',
    mark: markOf(day, netMinor, currency),
    says: `${name} was deactivated on ${dayIn(judged, day)} and comes to ${moneyWords(netMinor, currency)}.`,
  }
}

function aboutPayout({ id, userId, name }: StandingPayout) {
  const person = { id: userId, name }
  return { subjectId: id, person, payoutId: id, loadId: null, day: null, stops: [userId] }
}
