import type { PayException } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { DaySpan, PublishedVersion } from '../pay-terms.ts'

/** As finance reads it; what the caller may do with it is said where it is shown. */
export type Exception = Omit<PayException, 'can'>

/** Whose payouts of the period an exception stands in the way of; `run`: nobody's, but nobody approves a whole run with it. */
export type Stops = 'everybody' | 'run' | readonly UserId[]

/** An exception as it is found, before anybody looks whether it was waived. */
export type Found = Omit<Exception, 'waiver'> & { readonly stops: Stops }

/** A payout that stands, as far as exceptions are about it. */
export type StandingPayout = DaySpan & {
  readonly id: string
  readonly userId: UserId
  readonly name: string
  readonly deactivatedOn: Day | null
  readonly currency: string
  readonly isDraft: boolean
  /** It is in a payment file. */
  readonly isExported: boolean
  /** Days and adjustments. */
  readonly earnedMinor: number
  readonly carriedMinor: number
  readonly netMinor: number
}

/** A venture's period with the payouts that are judged; what each kind of exception is found by. */
export type Judged = DaySpan & {
  readonly ventureId: VentureId
  readonly ventureName: string
  readonly currency: string
  readonly liveFrom: Day
  readonly versions: readonly PublishedVersion[]
  /** Days of work, also of earlier periods, for which something is corrected in this one. */
  readonly correctedDays: readonly Day[]
  readonly payouts: readonly StandingPayout[]
}
