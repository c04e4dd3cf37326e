import { contract } from '@holdfast/contract'

const { listJobs, showTimeline, showHealth, listDeadLetters, listRuns } = contract.jobs

/** What an act on a job makes old. */
export const JOB_ANSWERS = [listJobs, showTimeline, showHealth, listDeadLetters, listRuns] as const
