import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../http/handler.ts'
import type { JobParts } from '../job-parts.ts'
import type { ContinuousJob } from '../scheduled-job.ts'
import { askForRun } from './ask-for-run.ts'
import { discardDeadLetters, redriveDeadLetters } from './change-dead-letters.ts'
import type { Desk } from './desk.ts'
import { listDeadLetters } from './list-dead-letters.ts'
import { listJobs } from './list-jobs.ts'
import { listRuns, showRun } from './list-runs.ts'
import { pauseJob, resumeJob } from './pause-job.ts'
import { showHealth } from './show-health.ts'
import { showTimeline } from './show-timeline.ts'

export function jobHandlers(parts: JobParts, continuous: readonly ContinuousJob[]): Handlers<typeof contract.jobs> {
  const desk: Desk = { ...parts, continuous }
  return {
    listJobs: { inOneMoment: true, read: async (db, caller) => ({ items: await listJobs(db, caller, desk) }) },
    showTimeline: { inOneMoment: true, read: (db, caller, input) => showTimeline(db, caller, desk, input) },
    showHealth: { inOneMoment: true, read: (db, caller) => showHealth(db, caller, desk) },
    listRuns: { read: (db, _caller, input) => listRuns(db, desk, input) },
    showRun: { read: (db, _caller, { id }) => showRun(db, desk, id) },
    runJob: { write: (tx, caller, input) => askForRun(tx, caller, desk, input) },
    pauseJob: { write: (tx, caller, input) => pauseJob(tx, caller, desk, input) },
    resumeJob: { write: (tx, caller, input) => resumeJob(tx, caller, desk, input) },
    listDeadLetters: { read: (db, caller) => listDeadLetters(db, caller, desk) },
    redriveDeadLetters: { write: (tx, caller, { ids }) => redriveDeadLetters(tx, caller, desk, ids) },
    discardDeadLetters: { write: (tx, caller, input) => discardDeadLetters(tx, caller, desk, input) },
  }
}
