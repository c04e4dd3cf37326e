import { addDays, type Day, isWorkingDay } from '../../kernel/index.ts'

export const DISPUTE_CATEGORIES = ['MISSING_WORK', 'WRONG_AMOUNT', 'WRONG_CREDIT', 'WRONG_RULE', 'OTHER'] as const
export type DisputeCategory = (typeof DISPUTE_CATEGORIES)[number]

export const DISPUTE_STATUSES = ['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number]

/** A dispute is answered within so many working days of the venture. */
export const DISPUTE_WORKING_DAYS = 5
// A calendar without any working day must not be searched for ever.
const LONGEST_SEARCH = 60

type WorkDays = { readonly workingWeekdays: readonly number[]; readonly holidays: readonly Day[] }

/** The last day on which the answer is in time: the fifth working day after the one on which it was opened. */
export function disputeDueOn(openedOn: Day, calendar: WorkDays): Day {
  let left = DISPUTE_WORKING_DAYS
  let day = openedOn
  for (let looked = 0; left > 0 && looked < LONGEST_SEARCH; looked += 1) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}
