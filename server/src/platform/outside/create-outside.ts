import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { type Attempt, type BreakerState, type Guarded, guarded } from './guarded.ts'
import type { Effect } from './judge-network.ts'
import { LIMITS, type OutsideLimits } from './limits.ts'
import { OutsideFailure } from './outside-failure.ts'
import type { Provider } from './provider.ts'

/** Whose account at which service. `venture`: the code of a venture with an account of its own; null: the group's. */
export type AccountKey = { readonly provider: Provider; readonly venture: string | null }

/**
 * The one way to call an outside service. Each attempt has an end, attempts that can do no harm are repeated with growing,
 * scattered waits, all of it within a budget; a service that keeps failing is left alone for a while, for that account
 * only. Throws nothing but `OutsideFailure`.
 */
export type Outside = {
  readonly call: <R>(account: AccountKey, effect: Effect, attempt: Attempt<R>) => Promise<R>
  /** Every account that was called since the start of this process. */
  readonly states: () => readonly (AccountKey & BreakerState)[]
}

export function createOutside(parts: {
  readonly log: Log
  readonly clock: Clock
  /** Shorter ones; for tests. */
  readonly limits?: Partial<OutsideLimits>
  /** Between 0 and 1: how much of the longest wait is waited; for tests. */
  readonly random?: () => number
}): Outside {
  const limits = { ...LIMITS, ...parts.limits }
  const random = parts.random ?? Math.random
  const accounts = new Map<string, AccountKey & { readonly guard: Guarded }>()

  const guardOf = ({ provider, venture }: AccountKey): Guarded => {
    const key = `${provider} ${venture ?? ''}`
    const known = accounts.get(key)
    if (known) return known.guard
    const guard = guarded(limits, parts.clock, ({ state, lastError }) =>
      parts.log.warn({ provider, venture, state, says: lastError?.says }, 'A breaker changed its state'),
    )
    accounts.set(key, { provider, venture, guard })
    return guard
  }

  return {
    call: (account, effect, attempt) => {
      const guard = guardOf(account)
      const until = performance.now() + limits.totalMs
      return guard.inTurn(() =>
        withRetries(limits, random, until, (withinMs) => guard.attempt(attempt, effect, withinMs)),
      )
    },
    states: () => [...accounts.values()].map(({ guard, ...key }) => ({ ...key, ...guard.state() })),
  }
}

/**
 * The library's own retry cannot refuse a wait that is longer than what is left of the budget, so the loop is here; its
 * place is around the breaker, which never repeats by itself.
 */
async function withRetries<R>(
  limits: OutsideLimits,
  random: () => number,
  until: number,
  attempt: (withinMs: number) => Promise<R>,
): Promise<R> {
  if (performance.now() >= until) throw new OutsideFailure('BUSY', 'Its turn did not come in time')
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(Math.min(limits.attemptMs, Math.max(1, until - performance.now())))
    } catch (error) {
      if (!(error instanceof OutsideFailure) || !error.isRetryable || tried >= limits.attempts) throw error
      const wait = error.retryAfterMs ?? random() * limits.firstWaitMs * 2 ** (tried - 1)
      // An attempt cut short would end as one that may have acted; it is not begun then.
      if (performance.now() + wait + limits.attemptMs / 10 >= until) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
