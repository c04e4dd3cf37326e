const WINDOW_MS = 60_000

/** At most so many within a minute, of one caller and of all together: per process, and forgotten with the minute. */
export function callLimit(most: { readonly each: number; readonly all: number }, now = () => performance.now()) {
  let since = now()
  let all = 0
  const each = new Map<string, number>()
  return {
    /** Counts a call; false: one too many. */
    take: (caller: string): boolean => {
      if (now() - since > WINDOW_MS) {
        since = now()
        all = 0
        each.clear()
      }
      const count = (each.get(caller) ?? 0) + 1
      if (count > most.each || all >= most.all) return false
      each.set(caller, count)
      all += 1
      return true
    },
  }
}
