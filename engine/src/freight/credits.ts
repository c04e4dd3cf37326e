import type { UserId } from '../kernel/index.ts'

/** The job roles in which people share a load. */
export const CREDIT_ROLES = ['SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM'] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]

/** `share`: decimal text above 0, up to 1, at most 6 digits; the shares of one role of a load sum to exactly 1. */
export type Credit = {
  readonly role: CreditRole
  readonly userId: UserId
  readonly share: string
}
