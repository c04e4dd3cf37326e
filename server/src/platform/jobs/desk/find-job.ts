import { refuse } from '@holdfast/engine/kernel'
import type { ContinuousJob, ScheduledJob } from '../scheduled-job.ts'
import type { Desk } from './desk.ts'

export function jobOf(desk: Desk, name: string): ScheduledJob | ContinuousJob {
  const job = [...desk.jobs, ...desk.continuous].find((candidate) => candidate.name === name)
  return job ?? refuse('not_found', 'job.not_found', `There is no job ${name}.`)
}

/** A job that has slots, to be run by hand or paused. */
export function jobWithSlots(desk: Desk, name: string): ScheduledJob {
  const job = jobOf(desk, name)
  if (!isScheduled(job))
    refuse('refused', 'job.continuous', `${job.title} goes on all the time: it cannot be run by hand or paused.`)
  return job
}

export function isScheduled(job: ScheduledJob | ContinuousJob): job is ScheduledJob {
  return job.schedule.kind !== 'continuous'
}

export function titleOf(desk: Desk, name: string): string {
  return [...desk.jobs, ...desk.continuous].find((job) => job.name === name)?.title ?? name
}
