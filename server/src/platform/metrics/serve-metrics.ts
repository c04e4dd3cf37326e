import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Registry } from 'prom-client'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export type Audience = { readonly token: string | null; readonly isLocalOnly: boolean }

/** Figures for operation at /metrics, for this machine or with the token. */
export function serveMetrics(registry: Registry, app: FastifyInstance, audience: Audience): void {
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isAllowed(request, audience))
      return reply.code(403).send('Only from this machine, or with the token of METRICS_TOKEN.')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function isAllowed(request: FastifyRequest, { token, isLocalOnly }: Audience): boolean {
  if (token !== null && request.headers.authorization === `Bearer ${token}`) return true
  const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
  return isLocalOnly && LOOPBACK.has(request.socket.remoteAddress ?? '') && !isForwarded
}
