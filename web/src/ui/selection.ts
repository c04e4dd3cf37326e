/** The keys of the rows from one to another, both included, in whichever direction; one alone when the other has gone. */
export function between(keys: readonly string[], from: string, to: string): readonly string[] {
  const start = keys.indexOf(from)
  const end = keys.indexOf(to)
  if (end < 0) return []
  return start < 0 ? [to] : keys.slice(Math.min(start, end), Math.max(start, end) + 1)
}
