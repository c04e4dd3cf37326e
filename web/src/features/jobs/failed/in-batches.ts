/** What one order may name at once (contract). */
export const MOST_AT_ONCE = 100

/** Does it with at most so many at a time, one batch after the other; the first that fails ends it. */
export async function inBatches(ids: readonly string[], act: (some: string[]) => Promise<number>): Promise<number> {
  let done = 0
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) done += await act(ids.slice(at, at + MOST_AT_ONCE))
  return done
}
