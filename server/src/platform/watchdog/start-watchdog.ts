import { MessageChannel, Worker } from 'node:worker_threads'
import type { Watched } from './watching-thread.ts'

export type Watchdog = {
  /** What runs now, by name: told when the process has to be ended. */
  readonly note: (running: readonly string[]) => void
  readonly stop: () => Promise<void>
}

const LIMIT_MS = 30_000
const TICK_MS = 1_000

/**
 * Ends a process whose event loop stands still (domain.md §8) with exit code 75, to be started again: it would neither
 * answer nor fail, and what it holds would wait for its leases. A thread of its own watches a number that the loop keeps
 * raising. Neither keeps the process alive.
 */
export function startWatchdog(
  limits: { readonly limitMs?: number; readonly tickMs?: number; readonly mark?: string | null } = {},
): Watchdog {
  const tickMs = limits.tickMs ?? TICK_MS
  const { port1: told, port2: telling } = new MessageChannel()
  const watched: Watched = {
    beats: new Int32Array(new SharedArrayBuffer(4)),
    told,
    tickMs,
    mark: limits.mark ?? null,
    mostMissed: Math.ceil((limits.limitMs ?? LIMIT_MS) / tickMs),
  }
  const beat = setInterval(() => Atomics.add(watched.beats, 0, 1), tickMs / 2)
  beat.unref()
  const thread = new Worker(new URL('./watching-thread.ts', import.meta.url), {
    workerData: watched,
    transferList: [told],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  })
  thread.unref()
  telling.unref()
  return {
    note: (running) => telling.postMessage(running),
    stop: async () => {
      clearInterval(beat)
      telling.close()
      await thread.terminate()
    },
  }
}
