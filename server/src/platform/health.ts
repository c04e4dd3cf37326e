import type { FastifyInstance } from 'fastify'
import type { Database } from './db/database.ts'

/** Live: the process answers. Ready: it can do its work; not while it is being stopped. */
export function serveHealth(app: FastifyInstance, parts: { database: Database; isStopping: () => boolean }): void {
  app.get('/api/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }))
  app.get('/api/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    if (parts.isStopping()) return reply.code(503).header('Retry-After', '1').send({ status: 'stopping' })
    try {
      await parts.database.unscoped('select 1', [])
      return { status: 'ready' }
    } catch {
      return reply.code(503).header('Retry-After', '1').send({ status: 'database unavailable' })
    }
  })
}
