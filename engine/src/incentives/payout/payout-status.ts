export const PAYOUT_STATUSES = ['DRAFT', 'APPROVED', 'PAID', 'RETURNED', 'VOIDED'] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

/** domain.md §6 "Payouts". The database holds the same table (`incentives.payout_transitions`). */
export const PAYOUT_STEPS: Readonly<Record<PayoutStatus, readonly PayoutStatus[]>> = {
  DRAFT: ['APPROVED', 'VOIDED'],
  APPROVED: ['PAID', 'VOIDED'],
  PAID: ['RETURNED'],
  RETURNED: ['VOIDED'],
  VOIDED: [],
}

/** In these its days never change; what they should have paid is booked as an adjustment (domain.md §6 "Locked"). */
export const LOCKING_STATUSES: readonly PayoutStatus[] = ['APPROVED', 'PAID', 'RETURNED']

export function locksDays(status: PayoutStatus): boolean {
  return LOCKING_STATUSES.includes(status)
}
