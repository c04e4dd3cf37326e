const MOST = 5_000

/** The same text is read once: a column of days holds few of them, many times over. */
export function kept<R>(read: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (known.size >= MOST) known.clear()
    known.set(text, result)
    return result
  }
}
