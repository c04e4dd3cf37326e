import { Refusal } from '@holdfast/engine/kernel'
import type { Job, PgBoss } from 'pg-boss'
import { type Caller, systemCaller } from '../../../platform/caller.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { Enqueue } from '../../../platform/jobs/enqueue.ts'
import { SCENARIO_QUEUE } from '../../../platform/jobs/queues.ts'
import { lastCommit } from './queries/last-commit.ts'
import { simulated } from './queries/simulate.ts'
import { type DraftRun, prepareRun } from './queries/simulate-draft.ts'
import type { ScenarioJob } from './scenario-queue.ts'
import { type ScenarioResult, saveFailure, saveProgress, saveResult } from './store/save-scenario.ts'
import { findScenario } from './store/scenario-record.ts'

export type ScenarioParts = { readonly database: Database; readonly enqueue: Enqueue; readonly clock: Clock }
/** Puts a computation on the queue, in the transaction that wants it. */
export type AskForWork = (tx: Tx, job: ScenarioJob) => Promise<void>

/** Whether the process is about to end, or the job is another worker's by now. */
export type Leave = { readonly isTaken: () => boolean; readonly isStopping: () => boolean }

/** The run is not the current one any more, or the scenario is gone: nothing of it is wanted. */
class Overtaken extends Error {}
class Stopping extends Error {}

export async function workScenarios(boss: PgBoss, parts: ScenarioParts, isStopping: () => boolean): Promise<string> {
  return boss.work(SCENARIO_QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([job]: Job<ScenarioJob>[]) => {
    if (job) await workScenario(parts, job.data, { isTaken: () => job.signal.aborted, isStopping })
  })
}

/**
 * Computes a scenario from one moment's view of the work and keeps the result. It writes nothing but that, so a run that
 * was cut off is done again from its beginning; one that is not the current run any more keeps nothing.
 */
export async function workScenario(parts: ScenarioParts, job: ScenarioJob, leave: Leave): Promise<void> {
  const caller = systemCaller([job.ventureId], parts.clock.now())
  const write = (save: (tx: Tx) => Promise<boolean>) => parts.database.transaction(caller, save)
  try {
    const result = await parts.database.readMoment(caller, (db) => computed(db, caller, job, write, leave))
    await write((tx) => saveResult(tx, job, result))
  } catch (error) {
    if (error instanceof Overtaken) return
    if (error instanceof Stopping) return handOver(parts, caller, job)
    const isRefused = error instanceof Refusal && error.kind === 'refused'
    await write((tx) => saveFailure(tx, job, isRefused ? error.message : BROKEN))
    // A rule that is refused will be refused again; anything else may have healed by the next try.
    if (!isRefused) throw error
  }
}

const BROKEN = 'Something broke on our side. It is tried again on its own; you can also compute it again.'

type Write = (save: (tx: Tx) => Promise<boolean>) => Promise<boolean>

async function computed(
  db: Reads,
  caller: Caller,
  job: ScenarioJob,
  write: Write,
  leave: Leave,
): Promise<ScenarioResult> {
  const scenario = await findScenario(db, [job.ventureId], job.scenarioId)
  if (!scenario || scenario.run !== job.run || scenario.status === 'DONE') throw new Overtaken()
  const draft = { ...scenario, planName: scenario.planName ?? scenario.name }
  const run = await prepareRun(db, job.ventureId, caller, draft)
  const { result, people } = await simulated(db, run, telling(job, run, write, leave))
  return { result, people, seenCommit: await lastCommit(db, job.ventureId), at: caller.now }
}

/** Tells how far it is at every twentieth of the way, which is enough to see it move. */
function telling(job: ScenarioJob, run: DraftRun, write: Write, leave: Leave): (done: number) => Promise<void> {
  const step = Math.max(1, Math.floor(run.people.length / 20))
  let told = -step
  return async (done) => {
    if (leave.isTaken()) throw new Overtaken()
    if (leave.isStopping()) throw new Stopping()
    if (done - told < step) return
    told = done
    if (!(await write((tx) => saveProgress(tx, job, run.people.length, done)))) throw new Overtaken()
  }
}

/** A process that ends lets another begin at once; the job is not counted as a failure. */
async function handOver({ database, enqueue }: ScenarioParts, caller: Caller, job: ScenarioJob): Promise<void> {
  await database.transaction(caller, (tx) => enqueue(tx, SCENARIO_QUEUE, [job]))
}
