import { refuse } from '@holdfast/engine/kernel'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../../clock.ts'
import type { Arrival, Told, Webhook } from './webhook.ts'

/**
 * Addresses for other services, with the bytes of a body as they came: what was signed is not what a parser makes of it.
 * Whoever proves nothing gets 403, before the body is read where that can be told.
 */
export function serveWebhooks(
  app: FastifyInstance,
  webhooks: readonly Webhook[],
  { clock, note }: { readonly clock: Clock; readonly note: (told: Told) => Promise<void> },
): void {
  void app.register(async (own) => {
    own.removeAllContentTypeParsers()
    own.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const webhook of webhooks) {
      own.route({
        method: 'POST',
        url: webhook.path,
        bodyLimit: webhook.mostBytes,
        schema: { hide: true },
        onRequest: async (request) => {
          if (!webhook.isWelcome(arrivalOf(request), clock.now())) refuseUnproven()
        },
        handler: async (request, reply) => {
          const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
          const told = await webhook.read(arrivalOf(request), body, clock.now())
          if (told === null) return refuseUnproven()
          await note(told)
          return reply.type(webhook.answer.type).send(webhook.answer.body)
        },
      })
    }
  })
}

function arrivalOf({ headers, url, params }: FastifyRequest): Arrival {
  return { headers, url, params: params as Record<string, string> }
}

function refuseUnproven(): never {
  return refuse('forbidden', 'webhook.not_proven', 'This request does not prove that it comes from the service.')
}
