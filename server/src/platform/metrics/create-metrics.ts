import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { type BreakerState, measureBreakers } from './breakers.ts'
import { type CacheAnswers, measureCache } from './cache.ts'
import { measureJobs } from './jobs.ts'
import { type AreaLag, measureLag } from './lag.ts'
import { measureOpenAlerts, type OpenAlerts } from './open-alerts.ts'
import { measurePool, type PoolCounts } from './pool.ts'
import type { QueueDepth } from './queue-depths.ts'
import { measureQueues } from './queues.ts'
import { measureRequests } from './requests.ts'
import { type Audience, serveMetrics } from './serve-metrics.ts'

export type MetricSources = {
  readonly pool: () => PoolCounts
  readonly cache: () => CacheAnswers
  readonly lag: () => Promise<readonly AreaLag[]>
  readonly queues: () => Promise<readonly QueueDepth[]>
  readonly openAlerts: () => Promise<OpenAlerts>
  readonly breakers: () => readonly BreakerState[]
}

export type Metrics = {
  /** Measures every request of the app, and answers /metrics. */
  readonly serve: (app: FastifyInstance, audience: Audience) => void
  /** A run of a job ended so, after so many milliseconds, in this process. */
  readonly jobEnded: (job: string, status: string, milliseconds: number) => void
}

/** Figures for operation, as Prometheus reads them: of this process, and of the database that all share. */
export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'holdfast_' })
  measurePool(registry, sources.pool)
  measureCache(registry, sources.cache)
  measureLag(registry, sources.lag)
  measureQueues(registry, sources.queues)
  measureOpenAlerts(registry, sources.openAlerts)
  measureBreakers(registry, sources.breakers)
  const jobEnded = measureJobs(registry)
  return {
    serve: (app, audience) => {
      measureRequests(registry, app)
      serveMetrics(registry, app, audience)
    },
    jobEnded,
  }
}
