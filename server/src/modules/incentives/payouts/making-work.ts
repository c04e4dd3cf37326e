import { Refusal, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Job, PgBoss } from 'pg-boss'
import { type Caller, systemCaller } from '../../../platform/caller.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { isBusy } from '../../../platform/db/sqlstate.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { Enqueue } from '../../../platform/jobs/enqueue.ts'
import { PAYOUT_QUEUE, PAYOUTS_GIVEN_UP } from '../../../platform/jobs/queues.ts'
import { batchesOf } from '../compute-lines.ts'
import { takePayLock } from '../store/pay-lock.ts'
import { findMaking, type Making } from './queries/find-making.ts'
import { draftPayouts, earnersOf } from './store/draft-payouts.ts'
import { saveFailure, saveProgress } from './store/insert-run.ts'

export type MakingParts = { readonly database: Database; readonly enqueue: Enqueue; readonly clock: Clock }
export type MakingJob = { readonly ventureId: VentureId; readonly runId: string }
/** Puts the making on the queue, in the transaction that wants it. */
export type AskForMaking = (tx: Tx, job: MakingJob) => Promise<void>

const POLL = { batchSize: 1, pollingIntervalSeconds: 0.5 } as const

/** Returns the workers' ids, to be woken by. */
export async function workMakings(
  boss: PgBoss,
  parts: MakingParts,
  isStopping: () => boolean,
): Promise<readonly string[]> {
  return Promise.all([
    boss.work(PAYOUT_QUEUE, POLL, async ([job]: Job<MakingJob>[]) => {
      if (job) await workMaking(parts, job.data, () => job.signal.aborted || isStopping())
    }),
    boss.work(PAYOUTS_GIVEN_UP, POLL, async ([job]: Job<MakingJob>[]) => {
      if (job) await giveUpMaking(parts, job.data)
    }),
  ])
}

/** A run whose making no retry has healed has failed: its period is open for another. */
export async function giveUpMaking({ database, clock }: MakingParts, { ventureId, runId }: MakingJob): Promise<void> {
  const caller = systemCaller([ventureId], clock.now())
  await database.transaction(caller, (tx) => saveFailure(tx, ventureId, runId, GIVEN_UP))
}

const GIVEN_UP = 'Others were at the pay of the venture for too long. What was made stands; make the rest again.'

/**
 * Drafts everybody's payouts, some hundred people a transaction. One that was cut off begins again and finds whom it has
 * made already; two at once make nobody twice.
 */
export async function workMaking(parts: MakingParts, job: MakingJob, isLeaving: () => boolean): Promise<void> {
  const caller = systemCaller([job.ventureId], parts.clock.now())
  try {
    const making = await parts.database.read(caller, (db) => findMaking(db, job))
    if (!making) return
    const people = await parts.database.read(caller, (db) => peopleToPay(db, job, making))
    await makeAll(parts, caller, { ...job, making, people }, isLeaving)
  } catch (error) {
    // Somebody else was at the pay of the venture for long: the next try finds it free.
    if (isBusy(error)) throw error
    const isRefused = error instanceof Refusal
    const failure = isRefused ? error.message : BROKEN
    await parts.database.transaction(caller, (tx) => saveFailure(tx, job.ventureId, job.runId, failure))
    if (!isRefused) throw error
  }
}

const BROKEN = 'Something broke on our side. What was made stands; make the rest again.'

type All = MakingJob & { readonly making: Making; readonly people: readonly UserId[] }

async function makeAll(parts: MakingParts, caller: Caller, all: All, isLeaving: () => boolean): Promise<void> {
  const { ventureId, runId, making, people } = all
  let done = 0
  for (const batch of batchesOf(people)) {
    // A process that ends lets another begin at once; the job is not counted as a failure.
    if (isLeaving())
      return parts.database.transaction(caller, (tx) => parts.enqueue(tx, PAYOUT_QUEUE, [{ ventureId, runId }]))
    done += batch.length
    const progress = { done, of: people.length, status: 'MAKING' } as const
    await parts.database.transaction(caller, async (tx) => {
      await takePayLock(tx, ventureId)
      if (await saveProgress(tx, ventureId, runId, progress))
        await draftPayouts(tx, { ventureId, runId, ...making }, batch)
    })
  }
  const made = { done, of: people.length, status: 'MADE' } as const
  await parts.database.transaction(caller, (tx) => saveProgress(tx, ventureId, runId, made))
}

async function peopleToPay(db: Reads, { ventureId }: MakingJob, { span }: Making): Promise<readonly UserId[]> {
  return [...new Set((await earnersOf(db, ventureId, span, null)).map(({ userId }) => userId))]
}
