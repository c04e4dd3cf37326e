import type { VentureId } from '@holdfast/engine/kernel'
import type pg from 'pg'
import type { PgBoss } from 'pg-boss'
import type { Alerting } from '../alerts/index.ts'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Runner } from '../command.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Report } from '../error-reports/index.ts'
import type { Log } from '../log.ts'
import type { ScheduledJob } from './scheduled-job.ts'

export type JobParts = {
  readonly jobs: readonly ScheduledJob[]
  /** For the work of runs. */
  readonly database: Database
  /** A few connections for leases, beats and the ends of runs: these must not wait for anybody's work. */
  readonly control: Database
  /** Signed in as the login that sees which ventures there are and which runs are open, and nothing else. */
  readonly system: pg.Pool
  readonly boss: PgBoss
  readonly run: Runner
  readonly alerting: Alerting
  readonly clock: Clock
  readonly log: Log
  readonly wake: () => void
  /** Hears of every run that ended, for the metrics. */
  readonly ended: (job: string, status: string, milliseconds: number) => void
  /** Hears of every error of a run, for error tracking. */
  readonly report: Report
  /** Hears which jobs this process is at, by name, whenever that changes. */
  readonly atWork: (jobs: readonly string[]) => void
  /** This process, as its runs name it. */
  readonly worker: string
}

/** A transaction of the product itself: in a venture, in several, or (null) for the group. */
export function ownTransaction<R>(
  { control, clock }: Pick<JobParts, 'control' | 'clock'>,
  where: VentureId | readonly VentureId[] | null,
  body: (tx: Tx) => Promise<R>,
): Promise<R> {
  return control.transaction(systemCaller(where === null ? [] : [where].flat(), clock.now()), body)
}
