import type { Fmcsa } from './integrations/fmcsa/index.ts'
import type { AlertChannel } from './platform/alerts/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { Report } from './platform/error-reports/index.ts'
import type { ImportKind } from './platform/imports/kind.ts'
import type { ScheduledJob } from './platform/jobs/scheduled-job.ts'
import type { Log } from './platform/log.ts'
import type { Connections, Mailer } from './platform/messages/index.ts'
import type { OutsideLimits } from './platform/outside/index.ts'
import type { SendMail } from './start/alert-channels.ts'
import type { Connecting } from './start/connect.ts'

export type SystemOptions = {
  readonly ownerUrl: string
  readonly direct: boolean
  readonly connections: number
  readonly isWorker: boolean
  readonly clock: Clock
  readonly log: Log
  readonly secret: string
  /** What data is encrypted by: the one in use first, then those that it replaced; absent: the secret. */
  readonly dataSecrets?: readonly [string, ...string[]]
  readonly publicUrl: string | null
  readonly trustProxy: boolean
  readonly metricsToken: string | null
  /** Opens the accounts at outside services. */
  readonly connect: (parts: Connecting) => Connections
  /** Opens the register of motor carriers; absent or null: none is connected. */
  readonly openRegister?: (parts: Connecting) => Fmcsa | null
  /** In place of an account that sends mail. null and no such account: messages are kept in the mailbox page, which only a local server has. */
  readonly mailer: Mailer | null
  /** Where alerts go; nowhere: they are only shown. */
  readonly alertChannels: (send: SendMail) => readonly AlertChannel[]
  /** Hears of every error that is our own fault. */
  readonly report: Report
  /** Hears which jobs this process is at, by name. */
  readonly atWork: (jobs: readonly string[]) => void
  /** Nobody but this machine can reach the process: only then the mailbox and open metrics. */
  readonly isLocalOnly: boolean
  /** Shorter times for calls to outside services; for tests. */
  readonly outsideLimits?: Partial<OutsideLimits>
  /** Replies are held against the contract; for tests. */
  readonly checkReplies: boolean
  /** Instead of what the modules register; for tests. */
  readonly importKinds?: readonly ImportKind[]
  /** Instead of what the modules register; for tests. */
  readonly scheduledJobs?: readonly ScheduledJob[]
  /** Around the application's connections; for tests. */
  readonly around?: (database: Database) => Database
}
