/** How long and how often an outside service is tried: docs of the rule in domain.md §8. Milliseconds. */
export type OutsideLimits = {
  readonly attemptMs: number
  readonly attempts: number
  /** Of the first wait before another attempt; each further one is twice as long at most. */
  readonly firstWaitMs: number
  readonly totalMs: number
  /** Counted failures in a row that open the breaker. */
  readonly failuresToOpen: number
  readonly halfOpenAfterMs: number
  /** Calls of one account under way at once, and how many more may wait for their turn. */
  readonly atOnce: number
  readonly waiting: number
}

export const LIMITS: OutsideLimits = {
  attemptMs: 10_000,
  attempts: 3,
  firstWaitMs: 1_000,
  totalMs: 30_000,
  failuresToOpen: 5,
  halfOpenAfterMs: 60_000,
  atOnce: 10,
  waiting: 100,
}
