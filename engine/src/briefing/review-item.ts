import { REVIEW_SOURCE_NAMES, type ReviewSource } from '../hospitality/index.ts'
import type { Day } from '../kernel/index.ts'
import { type HotelItem, itemKey } from './item.ts'

/** A review as it stands. */
export type ReviewNews = {
  readonly id: string
  readonly hotelName: string
  readonly source: ReviewSource
  /** "40"; null: it has no score. */
  readonly scorePercent: string | null
  readonly isNegative: boolean
  readonly receivedOn: Day
}

export const reviewKey = (id: string): string => itemKey('review_negative', id)

/** A negative review burns until it is answered (domain.md §4, table); any other is no news. */
export function reviewItem({
  id,
  hotelName,
  source,
  scorePercent,
  isNegative,
  receivedOn,
}: ReviewNews): HotelItem | null {
  if (!isNegative) return null
  return {
    section: 'firefront',
    kind: 'review_negative',
    key: reviewKey(id),
    severity: 'risk',
    subject: { type: 'review', id },
    title: { label: source === 'OTHER' ? 'Review' : `${REVIEW_SOURCE_NAMES[source]} review`, hotelName },
    amount: null,
    why: `Negative: ${scorePercent} of 100 for ${hotelName}.`,
    who: null,
    factDay: receivedOn,
    toldUntil: null,
  }
}
