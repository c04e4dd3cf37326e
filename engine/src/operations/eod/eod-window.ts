import { addDays, type Day, refuse } from '../../kernel/index.ts'

/** So many days after its business day a report can still be sent, edited and taken back. */
export const EOD_WINDOW_DAYS = 2

/** The last day of the window of a business day. */
export function eodWindowEnd(day: Day): Day {
  return addDays(day, EOD_WINDOW_DAYS)
}

export function isInEodWindow(day: Day, today: Day): boolean {
  return day <= today && today <= eodWindowEnd(day)
}

/** Refuses `eod_report.day_to_come`, `eod_report.window_closed`. */
export function refuseOutsideWindow(day: Day, today: Day): void {
  if (day > today)
    refuse('refused', 'eod_report.day_to_come', 'This day has not come yet. Report it when it ends.', { field: 'day' })
  if (today > eodWindowEnd(day))
    refuse(
      'refused',
      'eod_report.window_closed',
      `The report of ${day} could be written and changed until ${eodWindowEnd(day)}.`,
      { field: 'day' },
    )
}
