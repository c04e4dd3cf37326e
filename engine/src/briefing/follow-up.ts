import type { TaskSubjectKind } from '../operations/index.ts'
import type { BriefingItem } from './item.ts'

/** What the task of an item is about. */
export const TASK_SUBJECTS: Readonly<Record<BriefingItem['subject']['type'], TaskSubjectKind>> = {
  load: 'LOAD',
  customer: 'CUSTOMER',
  review: 'REVIEW',
  hotel_dispute: 'DISPUTE',
}

const LONGEST_TITLE = 200

/** "Follow up on NL-1042"; with the hotel where a review or dispute has no name of its own. */
export function followUpTitle(title: BriefingItem['title']): string {
  const what =
    'number' in title ? title.number : 'hotelName' in title ? `${title.label}, ${title.hotelName}` : title.label
  return `Follow up on ${what}`.slice(0, LONGEST_TITLE)
}
