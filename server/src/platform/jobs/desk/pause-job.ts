import type { contract, JobLine, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { audit } from '../../audit.ts'
import { authorize, type Caller, personOf } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { mayOperate } from '../../may-operate.ts'
import type { Desk } from './desk.ts'
import { jobWithSlots } from './find-job.ts'
import { listJobs } from './list-jobs.ts'

export async function pauseJob(
  tx: Tx,
  caller: Caller,
  desk: Desk,
  { name, reason }: ParsedInput<typeof contract.jobs.pauseJob>,
): Promise<JobLine> {
  const job = jobWithSlots(desk, name)
  authorize(mayOperate(caller), 'pause jobs')
  const paused = await sql`insert into platform.job_pauses (job, reason, paused_by, paused_at)
    values (${job.name}, ${reason}, ${personOf(caller)}, ${caller.now}) on conflict do nothing returning job`.execute(
    tx,
  )
  if (paused.rows.length === 0) refuse('conflict', 'job.paused', `${job.title} is paused already.`)
  await audit(tx, caller, {
    ventureId: null,
    action: 'jobs.pause',
    subject: { kind: 'job', id: name },
    after: { reason },
  })
  return lineOf(tx, caller, desk, name)
}

/** A job that is not paused is left as it is: resumed twice is resumed. */
export async function resumeJob(
  tx: Tx,
  caller: Caller,
  desk: Desk,
  { name }: ParsedInput<typeof contract.jobs.resumeJob>,
): Promise<JobLine> {
  const job = jobWithSlots(desk, name)
  authorize(mayOperate(caller), 'resume jobs')
  const resumed = await sql<{ reason: string }>`
    delete from platform.job_pauses where job = ${job.name} returning reason`.execute(tx)
  const [before] = resumed.rows
  if (before)
    await audit(tx, caller, { ventureId: null, action: 'jobs.resume', subject: { kind: 'job', id: name }, before })
  return lineOf(tx, caller, desk, name)
}

async function lineOf(tx: Tx, caller: Caller, desk: Desk, name: string): Promise<JobLine> {
  const line = (await listJobs(tx, caller, desk)).find((job) => job.name === name)
  return line ?? refuse('not_found', 'job.not_found', `There is no job ${name}.`)
}
