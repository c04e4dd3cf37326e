import { contract } from '@holdfast/contract'
import { AS, asPerson } from './client.ts'
import { command, done } from './command.ts'

const job = { says: 'the name of the job, as jobs list tells it', isWord: true, isNeeded: true } as const

export const jobsPause = command({
  name: 'jobs pause',
  says: 'Hands out no more slots of a job until it is resumed',
  more: 'What runs goes on, and it may still be run by hand.',
  takes: { job, as: AS, reason: { says: 'why, for whoever finds it paused', isNeeded: true } },
  run: ({ job: name, as, reason }) =>
    asPerson(as, async (client) => {
      const line = await client.call(contract.jobs.pauseJob, { name, reason })
      return done([`${line.title} is paused.`], line)
    }),
})

export const jobsResume = command({
  name: 'jobs resume',
  says: 'Goes on with the schedule of a job; slots missed meanwhile are made up for once',
  takes: { job, as: AS },
  run: ({ job: name, as }) =>
    asPerson(as, async (client) => {
      const line = await client.call(contract.jobs.resumeJob, { name })
      return done([`${line.title} goes on, next at ${line.next?.at ?? 'no time that is known'}.`], line)
    }),
})
