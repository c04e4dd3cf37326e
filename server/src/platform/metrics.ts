import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Figures for operation at /metrics, for this machine or with the token. */
export function serveMetrics(
  app: FastifyInstance,
  options: {
    token: string | null
    isLocalOnly: boolean
    pool: () => { total: number; idle: number; waiting: number }
    lag: () => Promise<{ area: string; days: number; oldestSeconds: number }[]>
    cache: () => ReadonlyMap<string, { kept: number; computed: number }>
  },
): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'holdfast_' })
  const seconds = new Histogram({
    name: 'holdfast_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'holdfast_pool_connections',
    help: 'Connections of this process to the database',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(options.pool())) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'holdfast_dirty_days',
    help: 'Days waiting to be recomputed, by area',
    labelNames: ['area'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const row of await options.lag()) this.set({ area: row.area }, row.days)
    },
  })
  new Gauge({
    name: 'holdfast_cache_answers',
    help: 'Figures that were asked for since the start: kept from before, or computed',
    labelNames: ['what', 'how'],
    registers: [registry],
    collect() {
      for (const [what, { kept, computed }] of options.cache()) {
        this.set({ what, how: 'kept' }, kept)
        this.set({ what, how: 'computed' }, computed)
      }
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isAllowed(request, options))
      return reply.code(403).send('Only from this machine, or with the token of METRICS_TOKEN.')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function isAllowed(
  request: FastifyRequest,
  { token, isLocalOnly }: { token: string | null; isLocalOnly: boolean },
): boolean {
  if (token !== null && request.headers.authorization === `Bearer ${token}`) return true
  const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
  return isLocalOnly && LOOPBACK.has(request.socket.remoteAddress ?? '') && !isForwarded
}
