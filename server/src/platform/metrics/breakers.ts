import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'

const STATES = ['CLOSED', 'OPEN', 'HALF_OPEN'] as const
export type BreakerState = {
  readonly provider: string
  /** Whose account; null: the group's. */
  readonly venture: string | null
  readonly state: (typeof STATES)[number]
}

/** One line for each state that a breaker can be in, 1 where it is. */
export function measureBreakers(registry: Registry, breakers: () => readonly BreakerState[]): void {
  askedGauge(
    registry,
    {
      name: 'holdfast_breaker_state',
      help: 'State of the breaker of each outside account in this process: 1 where it is',
      labelNames: ['provider', 'venture', 'state'],
    },
    () =>
      breakers().flatMap((breaker) =>
        STATES.map(
          (state) =>
            [
              { provider: breaker.provider, venture: breaker.venture ?? 'group', state },
              Number(breaker.state === state),
            ] as const,
        ),
      ),
  )
}
