import type pg from 'pg'
import type { Clock } from '../../../platform/clock.ts'
import { openPool } from '../../../platform/db/open-pool.ts'
import type { Report } from '../../../platform/error-reports/index.ts'
import type { Beat } from '../../../platform/jobs/schedule/beat.ts'
import type { ContinuousJob } from '../../../platform/jobs/scheduled-job.ts'
import type { Log } from '../../../platform/log.ts'
import { inRounds } from '../../../platform/rounds.ts'
import { type Head, sealEntries } from '../store/seal-entries.ts'
import { sealWith } from './seal.ts'

export type AuditSealer = {
  /** Seals all that waits; returns the heads of the chains that grew. */
  readonly sealAll: () => Promise<readonly Head[]>
  readonly start: () => void
  readonly stop: () => Promise<void>
}

const EVERY_SECONDS = 5

export const sealing: ContinuousJob = {
  name: 'audit.seal',
  title: 'Audit log sealed',
  says: 'Closes what was written to the audit log in a block that shows whether it is changed later.',
  schedule: { kind: 'continuous', seconds: EVERY_SECONDS },
}

/**
 * Closes the audit log in blocks every few seconds, outside of the writes that it tells of: a chain inside them would
 * make them wait for each other. `systemUrl` signs in as the only login that may write blocks.
 */
export function createAuditSealer(parts: {
  readonly systemUrl: string
  readonly secret: string
  readonly clock: Clock
  readonly log: Log
  readonly beat: Beat
  readonly report: Report
}): AuditSealer {
  const pool = openPool({ connectionString: parts.systemUrl, max: 1, application_name: 'holdfast sealer' })
  const seal = sealWith(parts.secret)
  let isStopped = false

  const sealAll = async () => {
    const grown: Head[] = []
    for (;;) {
      const heads = await inTransaction(pool, (client) => sealEntries(client, seal, parts.clock.now()))
      // Said only once it is kept.
      for (const head of heads) parts.log.info(head, 'The audit log is sealed up to here')
      grown.push(...heads)
      if (heads.length === 0 || isStopped) return grown
    }
  }
  const rounds = inRounds(EVERY_SECONDS * 1000, () =>
    sealAll()
      .then(parts.beat.worked)
      .catch((error: unknown) => {
        parts.log.warn({ err: error }, 'The audit log could not be sealed; it is tried again')
        parts.report(error, 'audit.seal')
        return parts.beat.failed(error)
      }),
  )
  return {
    sealAll,
    start: rounds.start,
    stop: async () => {
      isStopped = true
      await rounds.stop()
      await pool.end()
    },
  }
}

async function inTransaction<R>(pool: pg.Pool, body: (client: pg.ClientBase) => Promise<R>): Promise<R> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await body(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}
