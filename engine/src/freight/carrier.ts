import type { Day, Instant } from '../kernel/index.ts'

/** What the venture itself found out about a carrier. */
export const COMPLIANCE = ['PENDING', 'QUALIFIED', 'DISQUALIFIED'] as const
export type Compliance = (typeof COMPLIANCE)[number]

/** ACTIVE: worked with. INACTIVE: no longer, but kept. */
export const COMPANY_STATUSES = ['ACTIVE', 'INACTIVE'] as const
export type CompanyStatus = (typeof COMPANY_STATUSES)[number]

/** The last day is insured too; null: not recorded. */
export type Policy = { readonly amountMinor: number | null; readonly expiresOn: Day | null }

/** A carrier as the gate sees it. */
export type JudgedCarrier = {
  readonly name: string
  readonly status: CompanyStatus
  /** null: it may be used. */
  readonly doNotUseReason: string | null
  readonly compliance: Compliance
  readonly complianceReason: string | null
  readonly liability: Policy
  readonly cargo: Policy
  readonly dotNumber: string | null
}

/** What the register of motor carriers last said of it. A word that it did not say, or that nobody knows, is `unknown`. */
export type RegisterRecord = {
  readonly allowedToOperate: 'yes' | 'no' | 'unknown'
  readonly status: 'active' | 'inactive' | 'unknown'
  readonly common: 'active' | 'inactive' | 'none' | 'unknown'
  readonly contract: 'active' | 'inactive' | 'none' | 'unknown'
  readonly outOfServiceOn: Day | null
  /** null: not said; 0: none on file. */
  readonly liabilityOnFileMinor: number | null
  readonly liabilityRequired: 'yes' | 'no' | 'unknown'
  /** null: it never knew such a number. */
  readonly retrievedAt: Instant | null
  /** Since when it answers that it knows no such carrier. */
  readonly missingSince: Instant | null
}
