import type pg from 'pg'
import { withSystemConnection } from '../db/system-connection.ts'
import type { ScheduledJob } from './scheduled-job.ts'

/** Something that is kept for a while only. */
export type Kept = {
  readonly what: string
  /** Returns how many went. `system` is the run's own connection. */
  readonly forget: (system: pg.Client) => Promise<number>
}

/** What has served its time goes, at night, kind by kind: one that fails keeps none of the others. */
export function retentionJob(systemUrl: string, kept: readonly Kept[]): ScheduledJob {
  return {
    name: 'platform.retention',
    title: 'Housekeeping',
    says: 'Forgets what is kept for a while only: answers to repeated requests, old runs and alerts, texts of old messages.',
    schedule: { kind: 'daily', at: '03:30' },
    of: 'group',
    work: async ({ item, count, signal }) => {
      for (const { what, forget } of kept)
        await item(what, async () => count(what, await withSystemConnection(systemUrl, signal, forget)))
      return null
    },
  }
}
