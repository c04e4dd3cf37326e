import type { Breaker } from '@holdfast/contract'
import type { StateKind } from '../../ui/state.tsx'

interface BreakerWords {
  readonly kind: StateKind
  readonly word: string
  /** What that means now; null: nothing to add. */
  readonly says: string | null
}

/** `time` writes an instant as wall time. */
export function breakerWords(
  { state, since, nextTryAt }: Breaker,
  now: number,
  time: (ms: number) => string,
): BreakerWords {
  if (state === 'CLOSED') return { kind: 'ok', word: 'Working', says: null }
  if (state === 'HALF_OPEN') return { kind: 'info', word: 'Being tried', says: 'One attempt is on its way to see.' }
  if (since === null) return { kind: 'bad', word: 'Not tried', says: 'It failed too often in a row.' }
  const next = nextTryAt === null ? now : Date.parse(nextTryAt)
  return {
    kind: 'bad',
    word: `Not tried since ${time(Date.parse(since))}`,
    says: next > now ? `Next try from ${time(next)} on.` : 'The next time it is needed it is tried again.',
  }
}

/** The breaker that needs somebody the most speaks for the service; null: nothing was asked of it yet. */
export const worstOf = (breakers: readonly Breaker[]): Breaker | null =>
  breakers.find(({ state }) => state === 'OPEN') ??
  breakers.find(({ state }) => state === 'HALF_OPEN') ??
  breakers[0] ??
  null
