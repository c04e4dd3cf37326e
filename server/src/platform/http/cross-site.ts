import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A write that a browser sends from another site is refused before anything is looked at; webhooks carry signatures instead. */
export function refuseCrossSite(publicOrigin: string | null): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    if (SAFE.has(request.method) || request.url.startsWith('/api/webhooks/')) return
    const origin = request.headers.origin
    const own = publicOrigin ?? `${request.protocol}://${request.host}`
    const isForeign = origin !== undefined && origin !== own
    if (isForeign || request.headers['sec-fetch-site'] === 'cross-site') {
      refuse('forbidden', 'request.cross_site', 'This request came from another site.')
    }
  }
}
