import { hostname } from 'node:os'
import type { PgBoss } from 'pg-boss'
import { scheduledJobs } from './areas.ts'
import { mailBriefing } from './modules/briefing/index.ts'
import { type Identity, sealing, verifyAuditJob } from './modules/identity/index.ts'
import { type Alerting, forgetOldAlerts } from './platform/alerts/index.ts'
import type { Runner } from './platform/command.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { openPool } from './platform/db/open-pool.ts'
import { createJobs, type Jobs } from './platform/jobs/create-jobs.ts'
import type { Enqueue } from './platform/jobs/enqueue.ts'
import { forgetOldKeys } from './platform/jobs/forget-keys.ts'
import { forgetOldRuns } from './platform/jobs/forget-runs.ts'
import type { JobParts } from './platform/jobs/job-parts.ts'
import { type Kept, retentionJob } from './platform/jobs/retention.ts'
import type { ScheduledJob } from './platform/jobs/scheduled-job.ts'
import { type Messages, postAllWith, postCopiesWith } from './platform/messages/index.ts'
import { forgetOldNotifications, notificationDigest } from './platform/notifications/index.ts'
import type { SystemOptions } from './system-options.ts'

/** Leases of a few runs, and one that plans or looks after them. */
const CONTROL_CONNECTIONS = 3

/** Everything that the clock asks for, wired to what it works with. */
export function openJobs(
  options: Pick<SystemOptions, 'secret' | 'clock' | 'log' | 'direct' | 'scheduledJobs'>,
  parts: {
    readonly database: Database
    readonly appUrl: string
    readonly systemUrl: string
    readonly boss: PgBoss
    readonly run: Runner
    readonly alerting: Alerting
    readonly identity: Identity
    readonly messages: Messages
    readonly refreshCarriers: ScheduledJob
    readonly enqueue: Enqueue
    /** Where the product is opened. */
    readonly address: () => string
    readonly wake: () => void
  } & Pick<JobParts, 'ended' | 'report' | 'atWork'>,
): Jobs {
  const system = openPool({
    connectionString: parts.systemUrl,
    max: 2,
    application_name: 'holdfast planner',
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  const kept: readonly Kept[] = [
    { what: 'replies', forget: forgetOldKeys },
    { what: 'runs', forget: forgetOldRuns },
    { what: 'alerts', forget: forgetOldAlerts },
    { what: 'notifications', forget: forgetOldNotifications },
    { what: 'texts of messages', forget: parts.messages.forgetOldBodies },
    { what: 'old messages', forget: parts.messages.forgetOldRows },
    { what: 'mailbox', forget: parts.identity.forgetOldMessages },
  ]
  return createJobs({
    ...options,
    ...parts,
    system,
    control: openDatabase({ url: parts.appUrl, max: CONTROL_CONNECTIONS, direct: options.direct }),
    jobs: options.scheduledJobs ?? [
      ...scheduledJobs,
      mailBriefing({ postCopies: postCopiesWith(parts.enqueue, options.clock), address: parts.address }),
      notificationDigest({ postAll: postAllWith(parts.enqueue, options.clock), address: parts.address }),
      parts.refreshCarriers,
      verifyAuditJob({ ...options, ...parts }),
      retentionJob(parts.systemUrl, kept),
    ],
    continuous: [sealing],
    worker: `${hostname()} ${process.pid}`,
  })
}
