import { contract } from '@holdfast/contract'
import { AS, asPerson } from './client.ts'
import { command, done } from './command.ts'
import { dayOf } from './days.ts'
import { VENTURE, ventureOf } from './venture-of.ts'
import { workersAtWork } from './workers-at-work.ts'

export const jobsRun = command({
  name: 'jobs run',
  says: 'Puts a run of a job into the queue, which a worker takes up',
  takes: {
    job: { says: 'the name of the job, as jobs list tells it', isWord: true, isNeeded: true },
    as: AS,
    venture: { says: `${VENTURE.says}; without it every venture that has the job` },
    day: { says: 'a past day, such as 2026-06-18; without it what the schedule would cover now' },
  },
  run: ({ job, as, venture, day }) => {
    const asked = day === undefined ? null : dayOf(day)
    return asPerson(as, async (client, { database }) => {
      const ventureId = venture === undefined ? null : (await ventureOf(client, venture)).id
      const { queued, slot } = await client.call(contract.jobs.runJob, { name: job, ventureId, day: asked })
      const workers = await workersAtWork(database)
      const runs = `${queued} ${queued === 1 ? 'run' : 'runs'} of ${job} in the queue, asked for at ${slot}`
      const none = 'No worker is at work: they wait until one is started.'
      return done([runs, ...(workers === 0 ? [none] : [])], { job, queued, slot, workers })
    })
  },
})
