import type { Arrival, Webhook } from '../../platform/messages/index.ts'
import { readEvents } from './read-events.ts'
import type { SendgridAccount } from './sendgrid-account.ts'
import { isSigned, isTimely, publicKeyOf } from './verify-events.ts'

const SIGNATURE = 'x-twilio-email-event-webhook-signature'
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp'
const MOST_BYTES = 5 * 1024 * 1024

/** What becomes of our mail. The key that the signature fits says whose account it is. */
export function sendgridEvents(accounts: readonly SendgridAccount[]): Webhook {
  const keys = accounts.flatMap(({ venture, webhookKey }) =>
    webhookKey === null ? [] : [{ venture, key: publicKeyOf(webhookKey) }],
  )
  return {
    path: '/api/webhooks/sendgrid/events',
    mostBytes: MOST_BYTES,
    answer: { type: 'text/plain', body: '' },
    isWelcome: (arrival, now) => keys.length > 0 && proofIn(arrival, Date.parse(now)) !== null,
    read: async (arrival, body, now) => {
      const proof = proofIn(arrival, Date.parse(now))
      const signer = proof && keys.find(({ key }) => isSigned(key, proof.signature, proof.timestamp, body))
      return signer ? { by: { provider: 'sendgrid', venture: signer.venture }, ...readEvents(body) } : null
    },
  }
}

function proofIn({ headers }: Arrival, nowMs: number): { signature: string; timestamp: string } | null {
  const signature = headers[SIGNATURE]
  const timestamp = headers[TIMESTAMP]
  if (typeof signature !== 'string' || signature === '' || typeof timestamp !== 'string') return null
  return isTimely(timestamp, nowMs) ? { signature, timestamp } : null
}
