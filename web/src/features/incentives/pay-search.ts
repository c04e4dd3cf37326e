/** What a page of pay shows, as it stands in the address. */
export interface PaySearch {
  /** "2026-06"; none: the month that runs. */
  readonly month?: string | undefined
  /** In place of a month: "quarter", "7d", or "custom" with its two days. */
  readonly period?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** "NL-USD"; none: the first. */
  readonly wallet?: string | undefined
  /** The opened line. */
  readonly line?: string | undefined
  /** Of a venture: "mine" for one's own pay where the venture's is shown first. */
  readonly view?: string | undefined
  /** Of a team: whose statement is open. */
  readonly person?: string | undefined
}

const NAMES = ['month', 'period', 'from', 'to', 'wallet', 'line', 'view', 'person'] as const

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function paySearch(search: Record<string, unknown>): PaySearch {
  return Object.fromEntries(
    NAMES.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]]),
  )
}
