import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../lib/calendar-day.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { type RunStatus, STATUSES } from './run-words.ts'

const TABS = ['today', 'schedule', 'failed', 'queues'] as const
export type JobsTab = (typeof TABS)[number]

/** What the address shows: a tab, its day, and the job or run that lies over it. */
export function useJobsAddress() {
  const { tab, day, job, run, status } = useSearch({ strict: false })
  const { open, filter } = useChangeAddress()
  return {
    tab: TABS.find((each) => each === tab) ?? 'today',
    /** null: today. */
    day: day !== undefined && isCalendarDay(day) ? day : null,
    job: job ?? null,
    run: run ?? null,
    status: STATUSES.find((each) => each === status) ?? null,
    openRun: (id: string) => open({ run: id }),
    openJob: (name: string) => open({ job: name, run: undefined }),
    close: () => open({ job: undefined, run: undefined, status: undefined }),
    filterStatus: (chosen: RunStatus | null) => filter({ status: chosen ?? undefined }),
  }
}
