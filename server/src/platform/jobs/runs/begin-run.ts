import { sql } from 'kysely'
import { constraintOf, isBusy } from '../../db/sqlstate.ts'
import type { Tx } from '../../db/tx.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { Order as Asked } from '../order.ts'
import { closeRun } from './close-run.ts'
import { LEASE_SECONDS, type OpenRun } from './open-run.ts'
import { stopStatements } from './stop-statements.ts'

/** `done`: the slot was worked already. `busy`: another run of the job is open in this venture, and alive. */
export type Begun =
  | { readonly kind: 'begun'; readonly run: OpenRun }
  | { readonly kind: 'done' }
  | { readonly kind: 'busy' }

class AlreadyDone extends Error {}

/** What a twin that came first is known by. */
const TAKEN: ReadonlySet<string> = new Set(['job_runs_one_at_a_time', 'job_runs_attempt', 'job_runs_done_once'])
const LEFT_BEHIND = 'Its worker stopped answering, so another one took over.'

/** Opens the run of an order, after closing one whose worker has gone. Whatever cannot be asked counts as not ours. */
export async function beginRun(parts: JobParts, order: Asked, limitMs: number): Promise<Begun> {
  try {
    const left = await leftBehind(parts, order)
    // What a worker that stands still has begun would keep its row locked.
    if (left !== null) await stopStatements(parts.control, left)
    return await ownTransaction(parts, order.ventureId, async (tx) => {
      if (left !== null) await closeRun(tx, left, { status: 'ERROR', reason: LEFT_BEHIND })
      const run = await open(tx, parts, order, limitMs)
      // Asked only now: whoever had the slot before has ended, and is seen to have.
      if (await isDone(tx, order)) throw new AlreadyDone()
      return { kind: 'begun', run }
    })
  } catch (error) {
    if (error instanceof AlreadyDone) return { kind: 'done' }
    if (isBusy(error) || TAKEN.has(constraintOf(error) ?? '')) return { kind: 'busy' }
    throw error
  }
}

/** The open run of this job and venture whose lease has run out. */
async function leftBehind(parts: JobParts, { job, ventureId }: Asked): Promise<string | null> {
  const found = await parts.system.query<{ id: string }>(
    `select id from platform.job_runs where job = $1 and venture_id is not distinct from $2::uuid and status = 'RUNNING'
      and lease_until < clock_timestamp()`,
    [job, ventureId],
  )
  return found.rows[0]?.id ?? null
}

async function isDone(tx: Tx, { job, ventureId, slot }: Asked): Promise<boolean> {
  const done =
    await sql`select from platform.job_runs where job = ${job} and venture_id is not distinct from ${ventureId}::uuid
    and slot = ${slot} and status in ('SUCCESS', 'PARTIAL', 'SKIPPED')`.execute(tx)
  return done.rows.length > 0
}

async function open(tx: Tx, { worker }: JobParts, order: Asked, limitMs: number): Promise<OpenRun> {
  const { job, ventureId, slot, trigger, requestedBy, days } = order
  const opened = await sql<{ id: string; attempt: number }>`
    insert into platform.job_runs (job, venture_id, slot, trigger, requested_by, from_day, to_day, attempt, worker, lease_until)
    select ${job}, ${ventureId}::uuid, ${slot}::timestamptz, ${trigger}, ${requestedBy}::uuid, ${days?.from ?? null}::date, ${days?.to ?? null}::date,
      1 + coalesce(max(attempt), 0), ${worker}, clock_timestamp() + ${LEASE_SECONDS}::int * interval '1 second'
    from platform.job_runs where job = ${job} and venture_id is not distinct from ${ventureId}::uuid and slot = ${slot}::timestamptz
    returning id, attempt`.execute(tx)
  const [row] = opened.rows
  if (!row) throw new Error('A run was opened and has no row.')
  return { ...row, order, limitMs, begunAt: performance.now() }
}
