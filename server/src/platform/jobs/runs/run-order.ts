import { eachDay } from '@holdfast/engine/kernel'
import { systemCaller } from '../../caller.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import { ORDER_RETRIES, type Order, type Postponed } from '../order.ts'
import { enqueueOrders } from '../schedule/enqueue-orders.ts'
import { ventureAtWork } from '../schedule/plan-source.ts'
import { type JobRun, limitMsOf, type ScheduledJob } from '../scheduled-job.ts'
import { enter } from './at-work.ts'
import { beginRun } from './begin-run.ts'
import type { Ending } from './close-run.ts'
import { endRun } from './end-run.ts'
import { fenced, nameStatements } from './fence.ts'
import type { OpenRun } from './open-run.ts'
import { createReport, type RunReport } from './run-report.ts'
import { watchRun } from './watch-run.ts'

const POSTPONED_SECONDS = 3

/**
 * Works one order from the queue: once, however often it is delivered. An error that leaves here makes the queue try
 * again, later each time, and at last put the order among the dead letters.
 */
export async function runOrder(
  parts: JobParts,
  order: Order & Postponed,
  taken: AbortSignal,
  retriesLeft = ORDER_RETRIES,
): Promise<void> {
  const job = parts.jobs.find(({ name }) => name === order.job)
  if (!job) throw new Error(`There is no job ${order.job} in this version.`)
  const begun = await beginRun(parts, order, limitMsOf(job))
  if (begun.kind === 'done') return
  if (begun.kind === 'busy') return postpone(parts, order, retriesLeft)
  await attempt(parts, job, begun.run, taken)
}

/** It waits for its turn: that is no failure, and does not give it back the tries that it had. */
function postpone(parts: JobParts, order: Order & Postponed, retriesLeft: number): Promise<void> {
  const waitingSince = order.waitingSince ?? parts.clock.now()
  return ownTransaction(parts, order.ventureId, (tx) =>
    enqueueOrders(parts, tx, [{ ...order, waitingSince }], { afterSeconds: POSTPONED_SECONDS, retries: retriesLeft }),
  )
}

async function attempt(parts: JobParts, job: ScheduledJob, run: OpenRun, taken: AbortSignal): Promise<void> {
  const watch = watchRun(parts, run, taken)
  const leave = enter(parts, job.name)
  const report = createReport(watch.signal)
  try {
    const outcome = await watch.unlessStopped(work(parts, job, run, report, watch.signal))
    await endRun(parts, job, run, endingOf(report, outcome?.skipped))
  } catch (error) {
    const ending = { ...counted(report), ...watch.failure(error) }
    if (!ending.isNoFault) parts.report(error, `job ${job.name}`)
    await endRun(parts, job, run, ending)
    throw error
  } finally {
    leave()
    watch.end()
  }
}

async function work(
  parts: JobParts,
  job: ScheduledJob,
  run: OpenRun,
  { count, item, problem }: RunReport,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<ScheduledJob['work']>>> {
  const { ventureId, days } = run.order
  const venture = ventureId && (await ventureAtWork(parts.system, ventureId))
  if (venture === undefined) return { skipped: 'The venture is no longer at work.' }
  const caller = systemCaller(ventureId === null ? [] : [ventureId], parts.clock.now())
  const own: JobRun = {
    venture,
    days: days ? eachDay(days.from, days.to) : [],
    now: caller.now,
    signal,
    perform: async (command, input) => {
      signal.throwIfAborted()
      return (await parts.run(fenced(run, command), caller, input)).result
    },
    read: (query) =>
      parts.database.readMoment(caller, async (db) => {
        signal.throwIfAborted()
        await nameStatements(db, run)
        return query(db, caller)
      }),
    count,
    item,
    problem,
  }
  return job.work(own)
}

function endingOf(report: RunReport, skipped: string | undefined): Ending {
  if (skipped !== undefined) return { status: 'SKIPPED', reason: skipped }
  return { status: report.problems().length > 0 ? 'PARTIAL' : 'SUCCESS', ...counted(report) }
}

function counted(report: RunReport): Pick<Ending, 'stats' | 'problems'> {
  return { stats: report.stats(), problems: report.problems() }
}
