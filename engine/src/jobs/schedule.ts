/**
 * When a job is due. `daily` is the wall clock of a zone, 'HH:mm'; `hourly` a minute of every hour of UTC; `continuous`
 * work has no slots: it goes on all the time, with a breath of so many seconds.
 */
export type Schedule =
  | { readonly kind: 'daily'; readonly at: string }
  | { readonly kind: 'hourly'; readonly minute: number }
  | { readonly kind: 'continuous'; readonly seconds: number }

/** A schedule that has slots. */
export type SlotSchedule = Exclude<Schedule, { readonly kind: 'continuous' }>

/** As a line on a page: "every day at 07:00". */
export function scheduleText(schedule: Schedule): string {
  if (schedule.kind === 'daily') return `every day at ${schedule.at}`
  if (schedule.kind === 'hourly') return `every hour at ${String(schedule.minute).padStart(2, '0')} past`
  return `all the time, every ${schedule.seconds} s`
}
