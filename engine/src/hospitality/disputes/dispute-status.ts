export const DISPUTE_STATUSES = ['OPEN', 'IN_PROGRESS', 'WON', 'LOST', 'CLOSED_NO_ACTION'] as const
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number]

/** What can be wanted of a dispute's status, in the order of the buttons. */
export const DISPUTE_INTENTIONS = ['start', 'submit', 'win', 'lose', 'close', 'reopen', 'void'] as const
export type DisputeIntention = (typeof DISPUTE_INTENTIONS)[number]

type Steps = Readonly<Partial<Record<DisputeStatus, DisputeIntention>>>

/** Every legal move: from → to → the intention that makes it (domain.md §3, Hospitality). What is absent is refused. */
export const DISPUTE_TRANSITIONS: Readonly<Record<DisputeStatus, Steps>> = {
  OPEN: { IN_PROGRESS: 'start', WON: 'win', LOST: 'lose', CLOSED_NO_ACTION: 'close' },
  IN_PROGRESS: { WON: 'win', LOST: 'lose', CLOSED_NO_ACTION: 'close' },
  WON: { IN_PROGRESS: 'reopen' },
  LOST: { IN_PROGRESS: 'reopen' },
  CLOSED_NO_ACTION: {},
}

/** Something is still to be done about it. */
export const DISPUTES_UNDER_WAY: readonly DisputeStatus[] = ['OPEN', 'IN_PROGRESS']

/** How a dispute ends. Only the first two are an outcome that is kept and rewarded. */
export type DisputeEnd = Exclude<DisputeStatus, 'OPEN' | 'IN_PROGRESS'>
export type DisputeOutcome = Exclude<DisputeEnd, 'CLOSED_NO_ACTION'>

export const DISPUTE_STATUS_NAMES: Readonly<Record<DisputeStatus, string>> = {
  OPEN: 'open',
  IN_PROGRESS: 'in progress',
  WON: 'won',
  LOST: 'lost',
  CLOSED_NO_ACTION: 'closed without action',
}
