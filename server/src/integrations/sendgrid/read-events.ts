import { z } from 'zod'
import type { ToldEvent } from '../../platform/messages/index.ts'
import { jsonOf } from '../http/index.ts'

const Event = z.object({
  event: z.string(),
  timestamp: z.number(),
  sg_event_id: z.string(),
  sg_message_id: z.string().optional(),
  message_id: z.uuid().optional(),
  reason: z.string().optional(),
  response: z.string().optional(),
  status: z.string().optional(),
  type: z.string().optional(),
})

const BECOMES: Readonly<Record<string, ToldEvent['becomes']>> = {
  processed: 'SENT',
  deferred: 'SENT',
  delivered: 'DELIVERED',
  open: 'DELIVERED',
  click: 'DELIVERED',
  bounce: 'FAILED',
  dropped: 'FAILED',
}
/** Who does this wants no more mail from this account. */
const OPTS_OUT = new Set(['spamreport', 'unsubscribe'])

/** Each event of a signed batch that can be read; one that cannot must not hold up the others for a day. */
export function readEvents(body: Buffer): readonly ToldEvent[] {
  const batch = z.array(z.unknown()).safeParse(jsonOf(body.toString('utf8')))
  return (batch.data ?? []).flatMap((item) => {
    const event = Event.safeParse(item)
    return event.success ? [toldBy(event.data)] : []
  })
}

function toldBy(event: z.output<typeof Event>): ToldEvent {
  return {
    kind: 'event',
    eventId: event.sg_event_id,
    messageId: event.message_id ?? null,
    providerId: event.sg_message_id?.split('.', 1)[0] ?? null,
    type: event.event,
    becomes: BECOMES[event.event] ?? null,
    reason: event.reason ?? event.response ?? event.status ?? null,
    at: new Date(event.timestamp * 1000).toISOString(),
    suppresses: OPTS_OUT.has(event.event),
  }
}
