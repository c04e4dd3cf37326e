const FIRST_MS = 500
const LONGEST_MS = 30_000

/** Who failed waits longer each time, so that one venture's trouble costs the others nothing. */
export type Setbacks = {
  readonly mayTry: (name: string) => boolean
  readonly failed: (name: string) => void
  readonly worked: (name: string) => void
}

export function createSetbacks(now: () => number = () => performance.now()): Setbacks {
  const waiting = new Map<string, { readonly until: number; readonly wait: number }>()
  return {
    mayTry: (name) => (waiting.get(name)?.until ?? 0) <= now(),
    failed: (name) => {
      const wait = Math.min((waiting.get(name)?.wait ?? FIRST_MS / 2) * 2, LONGEST_MS)
      waiting.set(name, { until: now() + wait, wait })
    },
    worked: (name) => {
      waiting.delete(name)
    },
  }
}
