import type { DisputeEvent, ReviewEvent } from '@holdfast/engine/hospitality'
import type { RecordedEvent } from '../../platform/events.ts'
import type { Notification, Teller } from '../../platform/notifications/index.ts'

type ReviewAmended = Extract<ReviewEvent, { type: 'hospitality.review_amended' }>['facts']
type DisputeOpened = Extract<DisputeEvent, { type: 'hospitality.dispute_opened' }>['facts']
type DisputeAmended = Extract<DisputeEvent, { type: 'hospitality.dispute_amended' }>['facts']

/** Whoever is given a review to answer or a dispute to fight is told. */
export const hospitalityTeller: Teller = {
  hears: ['hospitality.review_amended', 'hospitality.dispute_opened', 'hospitality.dispute_amended'],
  tell: (event) => {
    if (event.type === 'hospitality.review_amended') return reviewGiven(event)
    const facts = event.facts as DisputeOpened & Partial<DisputeAmended>
    const isGiven = event.type === 'hospitality.dispute_opened' || facts.changes?.['ownerId'] !== undefined
    return isGiven ? disputeGiven(event, facts) : []
  },
}

function reviewGiven({ subjectId, facts }: RecordedEvent): readonly Notification[] {
  const { what, assignedTo, hotelName, isNegative } = facts as ReviewAmended
  if (what !== 'ASSIGNED' || assignedTo === null) return []
  return [
    {
      to: assignedTo,
      title: `${isNegative === true ? 'A negative review' : 'A review'} of ${hotelName} is yours to answer`,
      detail: '',
      path: `/hotel/reviews/${subjectId}`,
    },
  ]
}

function disputeGiven({ subjectId }: RecordedEvent, facts: DisputeOpened): readonly Notification[] {
  const { ownerId, hotelName, reference, evidenceDueOn } = facts
  if (ownerId === null) return []
  return [
    {
      to: ownerId,
      title: `${reference === null ? 'A dispute' : `Dispute ${reference}`} of ${hotelName} is yours`,
      detail: evidenceDueOn === null ? '' : `The evidence is due on ${evidenceDueOn}.`,
      path: `/hotel/disputes/${subjectId}`,
    },
  ]
}
