import {
  BrokenCircuitError,
  type BulkheadPolicy,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TimeoutStrategy,
  timeout,
} from 'cockatiel'
import type { Clock } from '../clock.ts'
import { type Effect, judgeNetwork } from './judge-network.ts'
import type { OutsideLimits } from './limits.ts'
import { OutsideFailure } from './outside-failure.ts'

export type Attempt<R> = (signal: AbortSignal) => Promise<R>
export type BreakerState = {
  readonly state: 'CLOSED' | 'OPEN' | 'HALF_OPEN'
  readonly since: string | null
  /** When one attempt is let through; null unless open. */
  readonly nextTryAt: string | null
  readonly lastError: { readonly at: string; readonly says: string } | null
}

/** One account at one service: its breaker, and how many calls it may have under way. */
export type Guarded = {
  /** Takes one of the places of this account for all attempts of a call. */
  readonly inTurn: <R>(calls: () => Promise<R>) => Promise<R>
  /** One attempt, with an end to its time, counted by the breaker. */
  readonly attempt: <R>(attempt: Attempt<R>, effect: Effect, withinMs: number) => Promise<R>
  readonly state: () => BreakerState
}

export function guarded(limits: OutsideLimits, clock: Clock, changed: (state: BreakerState) => void): Guarded {
  const places: BulkheadPolicy = bulkhead(limits.atOnce, limits.waiting)
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof OutsideFailure && error.isCounted),
    { halfOpenAfter: limits.halfOpenAfterMs, breaker: new ConsecutiveBreaker(limits.failuresToOpen) },
  )
  let since: string | null = null
  let nextTryAt: string | null = null
  let lastError: BreakerState['lastError'] = null
  const state = (): BreakerState => ({ state: nameOf(breaker.state), since, nextTryAt, lastError })
  breaker.onFailure(({ handled, reason }) => {
    if (handled && 'error' in reason && reason.error instanceof Error)
      lastError = { at: clock.now(), says: reason.error.message }
  })
  breaker.onStateChange((now) => {
    if (now === CircuitState.Closed) since = null
    else since ??= clock.now()
    nextTryAt = now === CircuitState.Open ? after(clock.now(), limits.halfOpenAfterMs) : null
    changed(state())
  })
  return {
    inTurn: (calls) => places.execute(calls).catch(refusedPlace),
    attempt: async (attempt, effect, withinMs) => {
      // The library lets others wait for the probe; they are refused like everybody while it is open.
      if (breaker.state === CircuitState.HalfOpen) throw refusedByBreaker()
      // Aggressive: an attempt that ignores its signal must not keep the breaker half open for ever.
      const timed = timeout(withinMs, TimeoutStrategy.Aggressive)
      const judged = () =>
        timed
          .execute(({ signal }) => attempt(signal))
          .catch((error: unknown) => {
            throw judgeNetwork(error, effect)
          })
      return breaker.execute(judged).catch((error: unknown) => {
        throw error instanceof BrokenCircuitError ? refusedByBreaker() : error
      })
    },
    state,
  }
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

function nameOf(state: CircuitState): BreakerState['state'] {
  if (state === CircuitState.HalfOpen) return 'HALF_OPEN'
  return state === CircuitState.Closed ? 'CLOSED' : 'OPEN'
}

function refusedByBreaker(): OutsideFailure {
  return new OutsideFailure('BREAKER_OPEN', 'It failed too often just now, so nothing is tried for a minute')
}

function refusedPlace(error: unknown): never {
  if (error instanceof BulkheadRejectedError)
    throw new OutsideFailure('BUSY', 'Too many calls to it are under way already')
  throw error
}
