import { type Day, daysBetween } from '../../kernel/index.ts'
import type { HotelDispute } from './dispute.ts'
import { DISPUTES_UNDER_WAY } from './dispute-status.ts'

/** How near the acquirer's date is: past, within a day, three, seven, or later. Each names the days that are left at most. */
export const DISPUTE_DUE_STATES = ['PAST_DUE', 'WITHIN_1', 'WITHIN_3', 'WITHIN_7', 'LATER'] as const
export type DisputeDueState = (typeof DISPUTE_DUE_STATES)[number]

export type DisputeDue = { readonly daysLeft: number; readonly state: DisputeDueState }

type Awaited = Pick<HotelDispute, 'status' | 'evidenceDueOn' | 'submittedAt' | 'voidedAt'>

/** On the hotel's today. null: nothing is awaited: no date was given, evidence of this stage went out, or it is over. */
export function disputeDue({ status, evidenceDueOn, submittedAt, voidedAt }: Awaited, today: Day): DisputeDue | null {
  if (evidenceDueOn === null || submittedAt !== null || voidedAt !== null) return null
  if (!DISPUTES_UNDER_WAY.includes(status)) return null
  const daysLeft = daysBetween(today, evidenceDueOn)
  return { daysLeft, state: stateOf(daysLeft) }
}

function stateOf(daysLeft: number): DisputeDueState {
  if (daysLeft < 0) return 'PAST_DUE'
  if (daysLeft <= 1) return 'WITHIN_1'
  if (daysLeft <= 3) return 'WITHIN_3'
  return daysLeft <= 7 ? 'WITHIN_7' : 'LATER'
}
