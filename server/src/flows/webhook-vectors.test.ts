import Fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import vectors from '../../fakes/signature-vectors.json' with { type: 'json' }
import { sendgridEvents } from '../integrations/sendgrid/index.ts'
import { twilioInbound } from '../integrations/twilio/index.ts'
import { fixedClock } from '../platform/clock.ts'
import { sendingProblems } from '../platform/http/problem.ts'
import { serveWebhooks } from '../platform/messages/webhooks/serve-webhooks.ts'
import type { Told, Webhook } from '../platform/messages/webhooks/webhook.ts'

async function served(webhook: Webhook, now: string): Promise<{ app: FastifyInstance; told: Told[] }> {
  const app = Fastify()
  const told: Told[] = []
  app.setErrorHandler(sendingProblems(() => {}))
  serveWebhooks(app, [webhook], { clock: fixedClock(now), note: async (one) => void told.push(one) })
  await app.ready()
  return { app, told }
}

const account = { venture: null, url: '', apiKey: '', from: '', inboundToken: null }

test.each(vectors.sendgrid)('P-06 SendGrid vector "$name" over HTTP', async (vector) => {
  const webhook = sendgridEvents([{ ...account, webhookKey: vector.public_key }])
  const signedAt = Number(vector.timestamp) || 1_600_112_502
  const { app, told } = await served(webhook, new Date((signedAt + 10) * 1000).toISOString())
  const answer = await app.inject({
    method: 'POST',
    url: '/api/webhooks/sendgrid/events',
    headers: {
      'content-type': 'application/json',
      'x-twilio-email-event-webhook-signature': vector.signature,
      'x-twilio-email-event-webhook-timestamp': vector.timestamp,
    },
    payload: vector.body,
  })
  expect(answer.statusCode).toBe(vector.valid ? 200 : 403)
  expect(told.flatMap(({ what }) => what).length).toBe(vector.valid ? vector.body.split('"sg_event_id"').length - 1 : 0)
  await app.close()
})

/** Each is tried with an address that is configured with the port of the scheme and without one. */
test.each(vectors.twilio)('P-06 Twilio vector "$name" over HTTP', async (vector) => {
  const url = new URL(vector.url)
  const path = `${url.pathname}${url.search}`
  const body =
    'json_body' in vector ? vector.json_body : new URLSearchParams(vector.params as Record<string, string>).toString()
  const ask = async (signature: string, payload: string) => {
    const twilio = { venture: null, url: '', accountSid: '', authToken: vector.token, sender: { from: '' } }
    const { app } = await served(
      twilioInbound({ accounts: [twilio], publicUrl: url.origin, path: url.pathname }),
      '2026-06-18T13:12:00Z',
    )
    const type = 'json_body' in vector ? 'application/json' : 'application/x-www-form-urlencoded'
    const headers = { 'content-type': type, 'x-twilio-signature': signature }
    const answer = await app.inject({ method: 'POST', url: path, headers, payload })
    await app.close()
    return answer.statusCode
  }
  expect(await ask(vector.signature, body ?? '')).toBe(200)
  expect(await ask(vector.signature, `${body} `)).toBe(403)
  expect(await ask(`x${vector.signature.slice(1)}`, body ?? '')).toBe(403)
})
