/** One Ctrl-C reaches this process twice: from the terminal and from the program that started it. */
const SAME_SIGNAL_MS = 500

type Stop = () => Promise<void>

/**
 * What is to be stopped, newest first: the system before the database server under it. Ctrl-C and SIGTERM stop it all,
 * at whatever step of the start they arrive; a second one insists.
 */
export function stopOnSignal(): {
  readonly add: (stop: Stop) => void
  readonly stopAll: Stop
  readonly isStopping: () => boolean
} {
  const stops: Stop[] = []
  let stoppingSince: number | null = null
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  const onSignal = async () => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(130)
      return
    }
    stoppingSince = performance.now()
    try {
      await stopAll()
    } finally {
      process.exit(0)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return { add: (stop) => stops.push(stop), stopAll, isStopping: () => stoppingSince !== null }
}
