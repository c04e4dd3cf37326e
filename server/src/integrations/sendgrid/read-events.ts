import { z } from 'zod'
import type { Told, ToldEvent } from '../../platform/messages/index.ts'
import { jsonOf } from '../http/index.ts'

/** 2100: later than that is no time at which something happened, and far enough no time at all. */
const LATEST_SECOND = 4_102_444_800

const Event = z.object({
  event: z.string(),
  timestamp: z.number().min(0).max(LATEST_SECOND),
  sg_event_id: z.string().min(1),
  sg_message_id: z.string().nullish(),
  // Ours; whatever else an account was used for may bring others.
  message_id: z.uuid().optional().catch(undefined),
  message_attempt: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
  reason: z.string().nullish(),
  response: z.string().nullish(),
  status: z.string().nullish(),
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
export function readEvents(body: Buffer): Omit<Told, 'by'> {
  const batch = z.array(z.unknown()).safeParse(jsonOf(body.toString('utf8')))
  if (!batch.success) return { what: [], unread: ['It is no list of events'] }
  const what: ToldEvent[] = []
  const unread: string[] = []
  for (const item of batch.data) {
    const event = Event.safeParse(item)
    if (event.success) what.push(toldBy(event.data))
    else unread.push(`An event: ${event.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')}`)
  }
  return { what, unread }
}

function toldBy(event: z.output<typeof Event>): ToldEvent {
  return {
    kind: 'event',
    eventId: event.sg_event_id,
    messageId: event.message_id ?? null,
    providerId: event.sg_message_id?.split('.', 1)[0] ?? null,
    attempt: event.message_attempt ?? null,
    type: event.event,
    becomes: BECOMES[event.event] ?? null,
    reason: event.reason ?? event.response ?? event.status ?? null,
    at: new Date(event.timestamp * 1000).toISOString(),
    suppresses: OPTS_OUT.has(event.event),
  }
}
