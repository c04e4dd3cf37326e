import type { SaasAccountId } from '../../kernel/index.ts'
import { CANCEL_REASONS } from '../subscription-status.ts'
import type { Month } from './month.ts'

/** How an account's revenue moved from one month's end to the next; in the order of the waterfall. */
export const MRR_MOVEMENTS = ['NEW', 'REACTIVATION', 'EXPANSION', 'CONTRACTION', 'CHURN'] as const
export type MrrMovement = (typeof MRR_MOVEMENTS)[number]

/** NONE: it pays as before. PASSING: it paid inside the month and at neither end of it, which moves nothing. */
export const ACCOUNT_MOVEMENTS = [...MRR_MOVEMENTS, 'NONE', 'PASSING'] as const
export type AccountMovement = (typeof ACCOUNT_MOVEMENTS)[number]

/** Why an account pays nothing any more: as it was cancelled, paused, or at a price of 0. */
export const CHURN_CAUSES = [...CANCEL_REASONS, 'PAUSED', 'FREE'] as const
export type ChurnCause = (typeof CHURN_CAUSES)[number]

/**
 * An account in one currency and month, all its subscriptions together (verticals.md §6): a second subscription is an
 * expansion, and one of two that ends a contraction. Money is whole minor units of `currency`.
 */
export type AccountMonth = {
  readonly accountId: SaasAccountId
  readonly currency: string
  readonly month: Month
  readonly movement: AccountMovement
  /** What it paid at the end of the month before, and pays at the end of this one. */
  readonly startMinor: number
  readonly endMinor: number
  /** The first month at whose end it paid anything in this currency; null: it never did. */
  readonly cohort: Month | null
  /** Of CHURN: that of the subscription that ended last. */
  readonly cause: ChurnCause | null
}
