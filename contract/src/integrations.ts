import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, instant, listOf, page, person, text, uuid } from './values.ts'

export const PROVIDERS = ['smtp', 'sendgrid', 'twilio', 'fmcsa'] as const
const provider = z.enum(PROVIDERS)

const Breaker = z
  .strictObject({
    provider,
    /** Whose account; null: the group's. */
    venture: person.nullable(),
    /** `OPEN`: nothing is tried; `HALF_OPEN`: one attempt is on its way to see. */
    state: z.enum(['CLOSED', 'OPEN', 'HALF_OPEN']),
    /** When it opened; null while closed. */
    since: instant.nullable(),
    /** When one attempt is let through to see; null unless open. */
    nextTryAt: instant.nullable(),
    /** The last failure that counted; null: none since the start of this process. */
    lastError: z.strictObject({ at: instant, says: z.string() }).nullable(),
  })
  .meta({ id: 'Breaker' })

const Integration = z
  .strictObject({
    provider,
    name: z.string(),
    /** What it is used for. */
    says: z.string(),
    isConfigured: z.boolean(),
    /** Where it goes, without secrets; when not configured: the settings that would do it, and what happens meanwhile. */
    setup: z.string(),
    /** Of the process that answers; each keeps its own. */
    breakers: z.array(Breaker),
  })
  .meta({ id: 'Integration' })

export const CHECK_OUTCOMES = [
  'OK',
  'NOT_CONFIGURED',
  'NAME_NOT_FOUND',
  'REFUSED',
  'TLS',
  'TIMEOUT',
  'KEY_REFUSED',
  'DENIED',
  'MAINTENANCE',
  'FAILING',
  'NOT_UNDERSTOOD',
] as const

const Message = z
  .strictObject({
    id: uuid,
    venture: person.nullable(),
    channel: z.enum(['EMAIL', 'SMS']),
    recipient: z.string(),
    /** null for an SMS. */
    subject: z.string().nullable(),
    /** `UNKNOWN`: handed over without an answer; it may have been sent, so it is never sent again by itself. */
    state: z.enum(['WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN']),
    provider: provider.nullable(),
    attempts: z.int(),
    /** Why it failed or is unknown. */
    reason: z.string().nullable(),
    createdAt: instant,
    sentAt: instant.nullable(),
    /** `resend`, `settle`. */
    can,
  })
  .meta({ id: 'Message' })

export const integrations = {
  listIntegrations: endpoint({
    method: 'GET',
    path: '/admin/integrations',
    permission: 'admin.jobs',
    summary: 'Outside services: what is configured, the state of each breaker and the last error.',
    /** `can`: `check`. */
    reply: z.strictObject({ items: z.array(Integration), can }),
    errors: [],
  }),
  checkIntegration: endpoint({
    method: 'POST',
    path: '/admin/integrations/:provider/check',
    permission: 'admin.operate',
    summary: 'Asks the service something harmless and names the cause when that fails.',
    params: z.strictObject({ provider }),
    reply: z.strictObject({
      outcome: z.enum(CHECK_OUTCOMES),
      /** What was found and what to do about it. */
      says: z.string(),
      /** Milliseconds that it took. */
      tookMs: z.int(),
    }),
    errors: [],
  }),
  listMessages: endpoint({
    method: 'GET',
    path: '/admin/messages',
    permission: 'admin.jobs',
    summary: 'What was sent, newest first; by default what needs somebody: failed or unknown.',
    query: z.strictObject({ ...page, which: z.enum(['needsSomebody', 'all']).default('needsSomebody') }),
    reply: listOf(Message),
    errors: [],
  }),
  resendMessage: endpoint({
    method: 'POST',
    path: '/admin/messages/:id/resend',
    permission: 'admin.operate',
    summary: 'Sends a failed or unknown message again, by decision of a person who accepts that it may arrive twice.',
    params: z.strictObject({ id: uuid }),
    reply: Message,
    errors: [404, 409],
  }),
  settleMessage: endpoint({
    method: 'POST',
    path: '/admin/messages/:id/settle',
    permission: 'admin.operate',
    summary: 'Says what became of an unknown message, without sending it.',
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ wasSent: z.boolean(), reason: text(500) }),
    reply: Message,
    errors: [404, 409],
  }),
}
export type Integration = z.output<typeof Integration>
export type Breaker = z.output<typeof Breaker>
export type OutboundMessage = z.output<typeof Message>
