import { sentenceOf } from './announce.ts'

/** One Ctrl-C reaches this process twice: from the terminal and from the program that started it. */
const SAME_SIGNAL_MS = 500

type Stop = () => Promise<void>

/**
 * What is to be stopped, newest first: the system before the database server under it. Ctrl-C and SIGTERM stop it all,
 * at whatever step of the start they arrive; a second one insists. What cannot be stopped is said, and the rest is stopped
 * all the same.
 */
export function stopOnSignal(): {
  readonly add: (stop: Stop) => void
  /** Whether everything could be stopped. */
  readonly stopAll: () => Promise<boolean>
  readonly isStopping: () => boolean
} {
  const stops: Stop[] = []
  let stoppingSince: number | null = null
  const stopAll = async () => {
    let isStopped = true
    for (const stop of stops.splice(0).reverse()) {
      try {
        await stop()
      } catch (error) {
        isStopped = false
        process.stderr.write(`Something could not be stopped: ${sentenceOf(error)}\n`)
      }
    }
    return isStopped
  }
  const onSignal = async () => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(130)
      return
    }
    stoppingSince = performance.now()
    process.exit((await stopAll()) ? 0 : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return { add: (stop) => stops.push(stop), stopAll, isStopping: () => stoppingSince !== null }
}
