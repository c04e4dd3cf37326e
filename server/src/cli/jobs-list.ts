import { contract, type JobLine } from '@holdfast/contract'
import { AS, asPerson } from './client.ts'
import { command, done } from './command.ts'
import { table } from './table.ts'

export const jobsList = command({
  name: 'jobs list',
  says: 'The schedule: every job with its last and next run',
  takes: { as: AS },
  run: ({ as }) =>
    asPerson(as, async (client) => {
      const { items } = await client.call(contract.jobs.listJobs, {})
      const rows = items.map((job) => [job.name, job.schedule, lastOf(job), nextOf(job)])
      return done(table([['job', 'when', 'last', 'next'], ...rows]), items)
    }),
})

function lastOf({ isContinuous, beatAt, lastRun }: JobLine): string {
  if (isContinuous) return beatAt === null ? 'never' : `at work ${beatAt}`
  return lastRun === null ? 'never' : `${lastRun.status} ${lastRun.startedAt}`
}

function nextOf({ isContinuous, paused, next }: JobLine): string {
  if (paused !== null) return `paused by ${paused.by.name}: ${paused.reason}`
  return isContinuous ? 'all the time' : (next?.at ?? '')
}
