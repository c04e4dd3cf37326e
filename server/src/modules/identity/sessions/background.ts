import type { Log } from '../../../platform/log.ts'

/** Work that no answer waits for: at most once at a time per name, finished before the process ends. */
export type Background = {
  readonly start: (name: string, work: () => Promise<void>) => void
  readonly finished: () => Promise<void>
}

export function createBackground(log: Log): Background {
  const running = new Map<string, Promise<void>>()
  return {
    start: (name, work) => {
      if (running.has(name)) return
      const started = work()
        // Errors of mail servers and queries quote addresses: only their kind is fit for a log.
        .catch((error: unknown) =>
          log.error({ kind: kindOf(error) }, `Work in the background failed: ${name.split(' ', 1)[0]}`),
        )
        .finally(() => running.delete(name))
      running.set(name, started)
    },
    finished: async () => {
      await Promise.all(running.values())
    },
  }
}

function kindOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return error instanceof Error ? error.name : typeof error
}
