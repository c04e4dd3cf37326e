import type { JobParts } from '../job-parts.ts'
import type { Ending } from './close-run.ts'
import { FenceClosed } from './fence.ts'
import { keepLease } from './keep-lease.ts'
import type { OpenRun } from './open-run.ts'
import { stopStatements } from './stop-statements.ts'

/** Past its limit: stopped, and tried again. */
class Overrun extends Error {}
/** The queue gives it to somebody else: this process is being stopped, or had stood still. */
class TakenAway extends Error {}

export type RunWatch = {
  readonly signal: AbortSignal
  /** The work's result, or the reason why it was stopped: it is not waited for after that. */
  readonly unlessStopped: <R>(work: Promise<R>) => Promise<R>
  readonly failure: (error: unknown) => Ending
  readonly end: () => void
}

/** Holds a run's lease, and stops it at its limit, when the lease is lost or when the queue takes the order away. */
export function watchRun(parts: JobParts, run: OpenRun, taken: AbortSignal): RunWatch {
  const stop = new AbortController()
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => {
      // Whatever its statements wait for, they end now; what they wrote is undone.
      void stopStatements(parts.control, run.id).catch(() => {})
      reject(stop.signal.reason)
    })
  })
  stopped.catch(() => {})
  const lease = keepLease(parts, run, () =>
    stop.abort(new FenceClosed('Its lease ran out, or another worker took over.')),
  )
  const limit = setTimeout(() => stop.abort(new Overrun(`It took longer than ${minutes(run.limitMs)}.`)), run.limitMs)
  const onTaken = () =>
    stop.abort(new TakenAway('Its process was being stopped or had stood still; it is tried again.'))
  taken.addEventListener('abort', onTaken)
  if (taken.aborted) onTaken()
  return {
    signal: stop.signal,
    unlessStopped: (work) => {
      // Abandoned work may still fail, with nobody left to hear of it.
      work.catch(() => {})
      return Promise.race([work, stopped])
    },
    failure: (error) => {
      const isOver = stop.signal.reason instanceof Overrun
      const told = stop.signal.aborted ? stop.signal.reason : error
      const reason = told instanceof Error ? told.message : String(told)
      return { status: isOver ? 'TIMEOUT' : 'ERROR', reason, isNoFault: told instanceof TakenAway }
    },
    end: () => {
      lease.stop()
      clearTimeout(limit)
      taken.removeEventListener('abort', onTaken)
    },
  }
}

function minutes(milliseconds: number): string {
  return milliseconds < 60_000 ? `${milliseconds / 1000} seconds` : `${milliseconds / 60_000} minutes`
}
