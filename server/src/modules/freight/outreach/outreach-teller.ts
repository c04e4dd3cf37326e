import type { OutreachEvent } from '@holdfast/engine/freight'
import type { Teller } from '../../../platform/notifications/index.ts'

type Answered = OutreachEvent<'freight.outreach_answered'>['facts']

/** Whoever asked is told of an answer: the load waits for it. */
export const outreachTeller: Teller = {
  hears: ['freight.outreach_answered'],
  tell: ({ subjectId, facts }) => {
    const { number, carrierName, sentBy, isDecline, isLate } = facts as Answered
    if (sentBy === null) return []
    return [
      {
        to: sentBy,
        title: isDecline ? `${carrierName} declined ${number}` : `${carrierName} answered for ${number}`,
        detail: isLate ? 'The answer came when the load was no longer open.' : '',
        path: `/freight/loads/${subjectId}`,
      },
    ]
  },
}
