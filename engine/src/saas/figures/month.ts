import { addDays, type Day, nextPeriodStart, periodEnd } from '../../kernel/index.ts'

/** A calendar month of the venture, by its first day. */
export type Month = Day

const ANY_WEEKDAY = 0

export function monthOf(day: Day): Month {
  return `${day.slice(0, 7)}-01`
}

export function nextMonth(month: Month): Month {
  return nextPeriodStart(month, 'month', ANY_WEEKDAY)
}

export function monthEnd(month: Month): Day {
  return periodEnd(month, 'month', ANY_WEEKDAY)
}

/** Both included; none when `to` lies before `from`. */
export function eachMonth(from: Month, to: Month): readonly Month[] {
  const months: Month[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

/** How many months lie between two. */
export function monthsBetween(from: Month, to: Month): number {
  const [years, months] = [
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)),
    Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  ]
  return years * 12 + months
}

export function previousMonth(month: Month): Month {
  return monthOf(addDays(month, -1))
}
