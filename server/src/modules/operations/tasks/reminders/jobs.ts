import { type ScheduledJob, skipped } from '../../../../platform/jobs/scheduled-job.ts'
import { REMINDERS_AT_ONCE, remind } from './remind.ts'

/** Before the working day begins, what a trade forgets becomes somebody's task; late after downtime with the same result. */
export const taskReminders: ScheduledJob = {
  name: 'operations.remind',
  title: 'Tasks entered',
  says: 'Enters tasks for quotes that run out, dormant customers, unanswered negative reviews and disputes that are due, and closes those whose cause is gone.',
  schedule: { kind: 'daily', at: '06:30' },
  of: 'venture',
  ventureTypes: ['LOGISTICS', 'TRANSPORT', 'HOSPITALITY'],
  work: async ({ venture, signal, perform, count }) => {
    if (venture === null) return skipped('Tasks belong to ventures.')
    for (let entered = REMINDERS_AT_ONCE; entered === REMINDERS_AT_ONCE && !signal.aborted; ) {
      const done = await perform(remind, venture)
      entered = done.entered
      count('entered', done.entered)
      count('closed', done.closed)
    }
    return null
  },
}
