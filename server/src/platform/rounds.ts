export type Rounds = {
  readonly start: () => void
  /** Begins no further one, and waits for the one under way. */
  readonly stop: () => Promise<void>
}

/** Work that goes round for as long as the process runs: one round after the other, with a breath between. `round` may not fail. */
export function inRounds(everyMs: number, round: () => Promise<unknown>): Rounds {
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const next = () => {
    running = round().then(() => {
      if (!isStopped) timer = setTimeout(next, everyMs)
    })
  }
  return {
    start: next,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
