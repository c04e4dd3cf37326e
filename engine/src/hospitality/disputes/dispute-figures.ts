import { divide, rational, toDecimal } from '../../kernel/index.ts'
import type { DisputeStatus } from './dispute-status.ts'

/** Disputes of one currency and status, summed. */
export type DisputeSum = {
  readonly status: DisputeStatus
  readonly disputes: number
  readonly amountMinor: number
  /** Of those that are over and of which it is known what was recovered: how many, what was contested, what came back. */
  readonly knownCount: number
  readonly knownAmountMinor: number
  readonly recoveredMinor: number
}

export type DisputeTally = { readonly disputes: number; readonly amountMinor: number }

export type DisputeFigures = {
  readonly received: DisputeTally
  readonly underWay: DisputeTally
  readonly won: DisputeTally
  readonly lost: DisputeTally
  readonly closed: DisputeTally
  /** Won ÷ (won + lost), six decimals; null: nothing was won or lost, or no amount stood behind it. */
  readonly winRateByCount: string | null
  readonly winRateByAmount: string | null
  /** Won ÷ all received: those that nobody contested, and those that are still open, included. */
  readonly winRateOfReceived: string | null
  /** null: of nothing that is over it is known. */
  readonly recoveredMinor: number | null
  /** Over, and nobody has said what was recovered; in neither side of the rate. */
  readonly recoveredUnknown: number
  /** Recovered ÷ contested of what is over and known. */
  readonly recoveryRate: string | null
}

/** Win rates three ways, and what came back, of sums of one currency. */
export function disputeFigures(sums: readonly DisputeSum[]): DisputeFigures {
  const of = (...statuses: readonly DisputeStatus[]) => tally(sums.filter(({ status }) => statuses.includes(status)))
  const received = tally(sums)
  const won = of('WON')
  const lost = of('LOST')
  const closed = of('CLOSED_NO_ACTION')
  const known = sums.reduce((total, sum) => total + sum.knownCount, 0)
  const contested = sums.reduce((total, sum) => total + sum.knownAmountMinor, 0)
  const recovered = sums.reduce((total, sum) => total + sum.recoveredMinor, 0)
  return {
    received,
    underWay: of('OPEN', 'IN_PROGRESS'),
    won,
    lost,
    closed,
    winRateByCount: share(won.disputes, won.disputes + lost.disputes),
    winRateByAmount: share(won.amountMinor, won.amountMinor + lost.amountMinor),
    winRateOfReceived: share(won.disputes, received.disputes),
    recoveredMinor: known === 0 ? null : recovered,
    recoveredUnknown: won.disputes + lost.disputes + closed.disputes - known,
    recoveryRate: share(recovered, contested),
  }
}

function tally(sums: readonly DisputeSum[]): DisputeTally {
  return {
    disputes: sums.reduce((total, sum) => total + sum.disputes, 0),
    amountMinor: sums.reduce((total, sum) => total + sum.amountMinor, 0),
  }
}

/** A ratio of nothing is null. */
function share(part: number, whole: number): string | null {
  return whole === 0 ? null : toDecimal(divide(rational(part), rational(whole)), 6)
}
