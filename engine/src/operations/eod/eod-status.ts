export const EOD_STATUSES = ['SUBMITTED', 'WITHDRAWN', 'REVIEWED'] as const
export type EodStatus = (typeof EOD_STATUSES)[number]

/** What can be wanted of a report that was sent. */
export type EodIntention = 'review' | 'amend' | 'withdraw' | 'void'

/** Every legal move. A reviewed report is locked: it can only be voided. */
export const EOD_TRANSITIONS: Readonly<Record<EodStatus, readonly EodStatus[]>> = {
  SUBMITTED: ['WITHDRAWN', 'REVIEWED'],
  WITHDRAWN: ['SUBMITTED'],
  REVIEWED: [],
}

/** Sent and not taken back. */
export function countsAsSent({ status, voidedAt }: { readonly status: EodStatus; readonly voidedAt: string | null }) {
  return status !== 'WITHDRAWN' && voidedAt === null
}
