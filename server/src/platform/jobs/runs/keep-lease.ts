import { sql } from 'kysely'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import { LEASE_SECONDS, type OpenRun, RENEW_MS } from './open-run.ts'

/** Renews a run's lease until it is told to stop; `lost` is called once when the run turns out to be closed. */
export function keepLease(parts: JobParts, run: OpenRun, lost: () => void): { readonly stop: () => void } {
  let isStopped = false
  let timer: NodeJS.Timeout
  const renew = async () => {
    // A database that does not answer renews nothing; the lease then runs out by itself.
    const isOurs = await renewLease(parts, run).catch(() => true)
    if (isStopped) return
    if (!isOurs) return lost()
    timer = setTimeout(renew, RENEW_MS)
  }
  timer = setTimeout(renew, RENEW_MS)
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

/** A lease that has run out is not renewed: somebody may be about to take over. */
function renewLease(parts: JobParts, { id, order }: OpenRun): Promise<boolean> {
  return ownTransaction(parts, order.ventureId, async (tx) => {
    const renewed = await sql`
      update platform.job_runs set lease_until = clock_timestamp() + ${LEASE_SECONDS}::int * interval '1 second'
      where id = ${id} and status = 'RUNNING' and lease_until > clock_timestamp() returning id`.execute(tx)
    return renewed.rows.length > 0
  })
}
