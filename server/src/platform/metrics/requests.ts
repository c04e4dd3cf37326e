import type { FastifyInstance } from 'fastify'
import { Histogram, type Registry } from 'prom-client'

export function measureRequests(registry: Registry, app: FastifyInstance): void {
  const seconds = new Histogram({
    name: 'holdfast_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
}
