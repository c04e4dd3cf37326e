import { moneyText } from '@holdfast/engine/incentives'
import { type Day, fromMinor, type UserId } from '@holdfast/engine/kernel'
import type { RecordedEvent } from '../../platform/events.ts'
import type { Notification, Teller } from '../../platform/notifications/index.ts'

type PayoutFacts = {
  readonly userId: UserId
  readonly currency: string
  readonly payableMinor: number | null
  readonly from: Day
  readonly to: Day
}
type DisputeFacts = { readonly userId: UserId; readonly ownerId: UserId | null; readonly outcome?: string }

const STEPS: Readonly<Record<string, string>> = {
  'incentives.payout_approved': 'is approved',
  'incentives.payout_paid': 'is paid',
  'incentives.payout_returned': 'came back from the bank',
}

/** Whose pay it is hears of its steps and of the answer to a dispute; whoever is to answer one hears that it was raised. */
export const payTeller: Teller = {
  hears: [...Object.keys(STEPS), 'incentives.dispute_opened', 'incentives.dispute_resolved'],
  tell: (event) => (event.type in STEPS ? ofPayout(event) : ofDispute(event)),
}

function ofPayout({ type, subjectId, facts }: RecordedEvent): readonly Notification[] {
  const { userId, currency, payableMinor, from, to } = facts as PayoutFacts
  if (payableMinor === null) return []
  const amount = moneyText(fromMinor({ minor: payableMinor, currency }), currency)
  return [
    {
      to: userId,
      title: `Your pay of ${from} to ${to} ${STEPS[type]}: ${amount}`,
      detail: '',
      path: `/incentives/payouts/${subjectId}/statement`,
    },
  ]
}

function ofDispute({ type, subjectId, facts }: RecordedEvent): readonly Notification[] {
  const { userId, ownerId, outcome } = facts as DisputeFacts
  const path = `/incentives/disputes/${subjectId}` as const
  if (type === 'incentives.dispute_resolved')
    return [
      {
        to: userId,
        title: `Your dispute of a line of pay is ${outcome === 'ACCEPTED' ? 'accepted' : 'rejected'}`,
        detail: '',
        path,
      },
    ]
  return ownerId === null
    ? []
    : [{ to: ownerId, title: 'A line of pay is disputed, and it is yours to answer', detail: '', path }]
}
