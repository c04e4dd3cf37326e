import { hostname } from 'node:os'
import type { PgBoss } from 'pg-boss'
import { scheduledJobs } from './areas.ts'
import { type Identity, sealing, verifyAuditJob } from './modules/identity/index.ts'
import { type Alerting, forgetOldAlerts } from './platform/alerts/index.ts'
import type { Runner } from './platform/command.ts'
import type { Database } from './platform/db/database.ts'
import { openPool } from './platform/db/open-pool.ts'
import { createJobs, type Jobs } from './platform/jobs/create-jobs.ts'
import { forgetOldKeys } from './platform/jobs/forget-keys.ts'
import { forgetOldRuns } from './platform/jobs/forget-runs.ts'
import type { JobParts } from './platform/jobs/job-parts.ts'
import { type Kept, retentionJob } from './platform/jobs/retention.ts'
import type { Messages } from './platform/messages/index.ts'
import type { SystemOptions } from './system-options.ts'

/** Everything that the clock asks for, wired to what it works with. */
export function openJobs(
  options: Pick<SystemOptions, 'secret' | 'clock' | 'log' | 'scheduledJobs'>,
  parts: {
    readonly database: Database
    readonly systemUrl: string
    readonly boss: PgBoss
    readonly run: Runner
    readonly alerting: Alerting
    readonly identity: Identity
    readonly messages: Messages
    readonly wake: () => void
  } & Pick<JobParts, 'ended' | 'report' | 'atWork'>,
): Jobs {
  const system = openPool({ connectionString: parts.systemUrl, max: 2, application_name: 'holdfast planner' })
  const kept: readonly Kept[] = [
    { what: 'replies', forget: () => forgetOldKeys(system) },
    { what: 'runs', forget: () => forgetOldRuns(system) },
    { what: 'alerts', forget: () => forgetOldAlerts(system) },
    { what: 'texts of messages', forget: parts.messages.forgetOldBodies },
    { what: 'mailbox', forget: parts.identity.forgetOldMessages },
  ]
  return createJobs({
    ...options,
    ...parts,
    system,
    jobs: options.scheduledJobs ?? [...scheduledJobs, verifyAuditJob({ ...options, ...parts }), retentionJob(kept)],
    continuous: [sealing],
    worker: `${hostname()} ${process.pid}`,
  })
}
