/** What the page of pay shows, as it stands in the address. */
export interface PaySearch {
  /** "2026-06"; none: the month that runs. */
  readonly month?: string | undefined
  /** "NL-USD"; none: the first. */
  readonly wallet?: string | undefined
  /** The opened line. */
  readonly line?: string | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function paySearch(search: Record<string, unknown>): PaySearch {
  const names = ['month', 'wallet', 'line'] as const
  return Object.fromEntries(
    names.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]]),
  )
}
