import type { Day, Instant, LoadId, UserId } from '../kernel/index.ts'

/** Carriers that were asked about a load, in one send. */
export type OutreachFact = {
  readonly kind: 'outreach'
  readonly id: string
  readonly sentBy: UserId | null
  readonly sentAt: Instant
  readonly sentOn: Day
  /** Whether its load counts: not void, no test. */
  readonly isCounted: boolean
}

/** Of the awards of a load the last one: it counts while it stands. */
export type OutreachAwardFact = {
  readonly kind: 'outreach_award'
  readonly id: LoadId
  readonly awardedBy: UserId | null
  readonly awardedAt: Instant
  readonly awardedOn: Day
  readonly stands: boolean
}
