import { RUN_STATUSES } from '@holdfast/engine/jobs'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, instant, listOf, page, person, text, uuid } from './values.ts'

/** `area.verb`, as the schedule page lists it. */
const jobName = z.string().regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/, 'is the name of a job, such as incentives.daily')
const status = z.enum(RUN_STATUSES)

const Run = z
  .strictObject({
    id: uuid,
    job: jobName,
    title: z.string(),
    /** null: a job of the whole group. */
    venture: person.nullable(),
    /** When it was due; of a run by hand, when it was asked for. */
    slot: instant,
    trigger: z.enum(['SCHEDULE', 'BY_HAND']),
    /** null: by schedule. */
    requestedBy: person.nullable(),
    /** Business days that it covers; null for jobs that are not about days. */
    days: z.strictObject({ from: day, to: day }).nullable(),
    /** 1 for the first try of this slot. */
    attempt: z.int(),
    status,
    startedAt: instant,
    /** null while it runs. */
    endedAt: instant.nullable(),
    /** Milliseconds; null while it runs. */
    durationMs: z.int().nullable(),
    /** What it counted, by name. */
    stats: z.record(z.string(), z.int()),
    problemCount: z.int(),
    /** Why it was skipped, failed or was stopped; null otherwise. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'JobRun' })

const RunWithProblems = Run.extend({
  /** Which items failed and why: the first hundred. */
  problems: z.array(z.strictObject({ item: z.string(), message: z.string() })),
  /** Process and machine that worked it. */
  worker: z.string(),
}).meta({ id: 'JobRunWithProblems' })

const JobLine = z
  .strictObject({
    name: jobName,
    title: z.string(),
    /** What it does, in a sentence. */
    says: z.string(),
    /** "every day at 07:00". */
    schedule: z.string(),
    /** `venture`: once in each venture, by its own clock; `group`: once, in UTC. */
    of: z.enum(['venture', 'group']),
    /** Goes on all the time: has no slots, cannot be paused or run by hand. */
    isContinuous: z.boolean(),
    /** Takes a past day when it is run by hand. */
    takesDay: z.boolean(),
    /** Seconds after which a run is stopped. */
    limitSeconds: z.int(),
    paused: z.strictObject({ by: person, at: instant, reason: z.string() }).nullable(),
    /** The next slot and in how many ventures it is due then; null while paused or continuous. */
    next: z.strictObject({ at: instant, ventures: z.int() }).nullable(),
    lastRun: Run.nullable(),
    /** When continuous work last went round; null: it has slots, or never did. */
    beatAt: instant.nullable(),
    /** Runs that began within 24 hours, by status. */
    lastDay: z.record(status, z.int()),
    /** Milliseconds over the last 200 runs that did something; null: no such run yet. */
    duration: z.strictObject({ medianMs: z.int(), p95Ms: z.int() }).nullable(),
    /** Orders in the queue that no worker has taken yet. */
    waiting: z.int(),
    /** Of those, how long the longest has been due; null: none waits. */
    oldestSeconds: z.int().nullable(),
    deadLetters: z.int(),
    /** `run`, `pause`, `resume`. */
    can,
  })
  .meta({ id: 'JobLine' })

const QueueState = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    waiting: z.int(),
    active: z.int(),
    /** null: nothing waits. */
    oldestSeconds: z.int().nullable(),
    deadLetters: z.int(),
  })
  .meta({ id: 'QueueState' })

const DeadLetter = z
  .strictObject({
    id: uuid,
    /** Which queue it fell out of, in words. */
    from: z.string(),
    /** null: not scheduled work. */
    job: jobName.nullable(),
    venture: person.nullable(),
    /** What was to be done, in a sentence. */
    says: z.string(),
    /** What the last attempt said. */
    reason: z.string(),
    attempts: z.int(),
    diedAt: instant,
  })
  .meta({ id: 'DeadLetter' })

const ids = z.array(uuid).min(1).max(100)

export const jobs = {
  listJobs: endpoint({
    method: 'GET',
    path: '/admin/jobs',
    permission: 'admin.jobs',
    summary: 'The schedule: every job with its next and last run.',
    reply: z.strictObject({ items: z.array(JobLine) }),
    errors: [],
  }),
  showTimeline: endpoint({
    method: 'GET',
    path: '/admin/jobs/timeline',
    permission: 'admin.jobs',
    summary:
      'What was running at any time between two instants at most 48 hours apart, and what is still due before the second.',
    query: z.strictObject({ from: instant, to: instant }),
    reply: z.strictObject({
      now: instant,
      /** Oldest first; at most 1,000, the newest ones. */
      runs: z.array(Run),
      isCut: z.boolean(),
      upcoming: z.array(
        /** `ventures` null: a job of the group. */
        z.strictObject({ job: jobName, title: z.string(), at: instant, ventures: z.int().nullable() }),
      ),
    }),
    errors: [422],
  }),
  showHealth: endpoint({
    method: 'GET',
    path: '/admin/jobs/health',
    permission: 'admin.jobs',
    summary: 'Whether scheduled work is done: for a monitor and for the head of the jobs page.',
    reply: z.strictObject({
      /** `failing`: nobody plans or works, or a slot is overdue; `degraded`: something failed or waits for long. */
      status: z.enum(['ok', 'degraded', 'failing']),
      /** Each sentence says one thing that is wrong; empty when ok. */
      reasons: z.array(z.string()),
      /** Processes that said within the last 30 s that they are at work. */
      workers: z.array(z.strictObject({ name: z.string(), startedAt: instant, beatAt: instant })),
      queues: z.array(QueueState),
      /** Business days that wait to be recomputed. */
      dirtyDays: z.strictObject({ days: z.int(), oldestSeconds: z.int().nullable() }),
      running: z.int(),
    }),
    errors: [],
  }),
  listRuns: endpoint({
    method: 'GET',
    path: '/admin/jobs/:name/runs',
    permission: 'admin.jobs',
    summary: 'Runs of a job, newest first.',
    params: z.strictObject({ name: jobName }),
    query: z.strictObject({ ...page, status: status.optional() }),
    reply: listOf(Run),
    errors: [404],
  }),
  showRun: endpoint({
    method: 'GET',
    path: '/admin/job-runs/:id',
    permission: 'admin.jobs',
    summary: 'One run with the items that failed.',
    params: z.strictObject({ id: uuid }),
    reply: RunWithProblems,
    errors: [404],
  }),
  runJob: endpoint({
    method: 'POST',
    path: '/admin/jobs/:name/run',
    permission: 'admin.jobs_run',
    summary:
      'Runs a job now, in one venture or (a job of the group, or by who may everywhere) in all; for a past day when given.',
    params: z.strictObject({ name: jobName }),
    body: z.strictObject({
      /** null: in every venture that has the job. */
      ventureId: uuid.nullable(),
      /** null: what the schedule would cover now. */
      day: day.nullable(),
    }),
    /** How many runs were put in the queue, and the slot by which their rows are found. */
    reply: z.strictObject({ queued: z.int(), slot: instant }),
    errors: [404, 409, 422],
  }),
  pauseJob: endpoint({
    method: 'POST',
    path: '/admin/jobs/:name/pause',
    permission: 'admin.operate',
    summary: 'Hands out no more slots until it is resumed; what runs goes on, and it may still be run by hand.',
    params: z.strictObject({ name: jobName }),
    body: z.strictObject({ reason: text(500) }),
    reply: JobLine,
    errors: [404, 409, 422],
  }),
  resumeJob: endpoint({
    method: 'POST',
    path: '/admin/jobs/:name/resume',
    permission: 'admin.operate',
    summary: 'Goes on with the schedule; slots missed meanwhile are made up for once.',
    params: z.strictObject({ name: jobName }),
    reply: JobLine,
    errors: [404, 422],
  }),
  listDeadLetters: endpoint({
    method: 'GET',
    path: '/admin/jobs/dead-letters',
    permission: 'admin.jobs',
    summary: 'What was given up after the last attempt, newest first: the first 200.',
    /** `can`: `redrive`, `discard`. */
    reply: z.strictObject({ items: z.array(DeadLetter), total: z.int(), can }),
    errors: [],
  }),
  redriveDeadLetters: endpoint({
    method: 'POST',
    path: '/admin/jobs/dead-letters/redrive',
    permission: 'admin.operate',
    summary: 'Puts them back into the queues that they fell out of.',
    body: z.strictObject({ ids }),
    reply: z.strictObject({ redriven: z.int() }),
    errors: [],
  }),
  discardDeadLetters: endpoint({
    method: 'POST',
    path: '/admin/jobs/dead-letters/discard',
    permission: 'admin.operate',
    summary: 'Gives them up for good; the audit log keeps what they were and why.',
    body: z.strictObject({ ids, reason: text(500) }),
    reply: z.strictObject({ discarded: z.int() }),
    errors: [],
  }),
}
export type JobRun = z.output<typeof Run>
export type JobRunWithProblems = z.output<typeof RunWithProblems>
export type JobLine = z.output<typeof JobLine>
export type QueueState = z.output<typeof QueueState>
export type DeadLetter = z.output<typeof DeadLetter>
