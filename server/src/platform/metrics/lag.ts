import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'

export type AreaLag = { readonly area: string; readonly days: number; readonly oldestSeconds: number }

/** How far what is recomputed by day is behind the events; an area that has nothing to do is not listed. */
export function measureLag(registry: Registry, lag: () => Promise<readonly AreaLag[]>): void {
  askedGauge(
    registry,
    { name: 'holdfast_dirty_days', help: 'Days waiting to be recomputed, by area', labelNames: ['area'] },
    async () => (await lag()).map(({ area, days }) => [{ area }, days]),
  )
  askedGauge(
    registry,
    {
      name: 'holdfast_event_lag_seconds',
      help: 'How long the oldest event waits for its days to be recomputed, by area',
      labelNames: ['area'],
    },
    async () => (await lag()).map(({ area, oldestSeconds }) => [{ area }, oldestSeconds]),
  )
}
