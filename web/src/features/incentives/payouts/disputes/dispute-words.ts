import type { DisputeRow } from '@holdfast/contract'
import { DISPUTE_CATEGORIES, DISPUTE_STATUSES } from '@holdfast/engine/incentives'
import { daysIn } from '../../../../lib/calendar-day.ts'
import { counted } from '../../../../lib/counted.ts'
import { formatDay } from '../../../../lib/format-time.ts'

type Category = DisputeRow['category']
type Status = DisputeRow['status']

const CATEGORIES: Readonly<Record<Category, string>> = {
  MISSING_WORK: 'Work of mine is missing',
  WRONG_AMOUNT: 'The amount is wrong',
  WRONG_CREDIT: 'The credit or share is wrong',
  WRONG_RULE: 'Another rule should pay it',
  OTHER: 'Something else',
}

const SHORT: Readonly<Record<Category, string>> = {
  MISSING_WORK: 'Missing work',
  WRONG_AMOUNT: 'Wrong amount',
  WRONG_CREDIT: 'Wrong credit',
  WRONG_RULE: 'Wrong rule',
  OTHER: 'Other',
}

const STATUSES: Readonly<Record<Status, string>> = {
  OPEN: 'Open',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
}

/** In the words of the payee, who chooses one. */
export const CATEGORY_OPTIONS = DISPUTE_CATEGORIES.map((value) => ({ value, label: CATEGORIES[value] }))
export const DISPUTE_OPTIONS = DISPUTE_STATUSES.map((value) => ({ value, label: STATUSES[value] }))

export const categoryName = (category: Category): string => SHORT[category]
export const disputeStatusName = (status: Status): string => STATUSES[status]

/** "Overdue since Thu 5 November", "Due today", "Due Thu 5 November, in 3 days"; of an answered one null. */
export function dueWords({ status, dueOn }: Pick<DisputeRow, 'status' | 'dueOn'>, today: string): string | null {
  if (status !== 'OPEN') return null
  if (dueOn < today) return `Overdue since ${formatDay(dueOn)}`
  if (dueOn === today) return 'Due today'
  return `Due ${formatDay(dueOn)}, in ${counted(daysIn(today, dueOn) - 1, 'day')}`
}
