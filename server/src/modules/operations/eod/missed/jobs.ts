import { type ScheduledJob, skipped } from '../../../../platform/jobs/scheduled-job.ts'
import { checkMissed } from './check-missed.ts'

/** After the venture's working day is over wherever its shifts end; late after downtime it looks at every day since. */
export const missedReports: ScheduledJob = {
  name: 'operations.check_eod',
  title: 'Missed reports asked about',
  says: 'Asks whoever owed a daily report of yesterday and sent none, once for each gap of working days.',
  schedule: { kind: 'daily', at: '00:30' },
  of: 'venture',
  covers: 'yesterday',
  work: async ({ venture, days, perform, count }) => {
    const [from] = days
    const to = days.at(-1)
    if (venture === null || from === undefined || to === undefined) return skipped('No day is over.')
    const done = await perform(checkMissed, { venture, from, to })
    count('asked', done.asked)
    count('grown', done.grown)
    return null
  },
}
