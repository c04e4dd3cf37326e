import type { ErrorTracker } from '../platform/error-reports/index.ts'
import type { Log } from '../platform/log.ts'

const FLUSH_MS = 2_000

/**
 * An error that nobody caught, or a promise that nobody waited for: what else is broken is unknown, so it is told and the
 * process ends with 1, to be started again. Telling takes 2 s at most.
 */
export function endOnCrash(log: Log, tracker: ErrorTracker): void {
  let isEnding = false
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error }, 'An error that nobody caught ends this process')
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(1), FLUSH_MS + 500)
    tracker.report(error, origin)
    tracker.flush(FLUSH_MS).then(
      () => process.exit(1),
      () => process.exit(1),
    )
  })
}
