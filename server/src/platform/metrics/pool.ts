import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'

export type PoolCounts = { readonly total: number; readonly idle: number; readonly waiting: number }

export function measurePool(registry: Registry, pool: () => PoolCounts): void {
  askedGauge(
    registry,
    {
      name: 'holdfast_pool_connections',
      help: 'Connections of this process to the database',
      labelNames: ['state'],
    },
    () => Object.entries(pool()).map(([state, count]) => [{ state }, count]),
  )
}
