import { storable } from '../../db/storable.ts'
import type { ToldEvent, ToldInbound } from './webhook.ts'

const LONGEST = { number: 255, type: 100, reason: 500, address: 1_000, subject: 1_000, text: 100_000 }

/** The same with texts that the database takes: who writes to us chooses every character of them. */
export function storableTold<T extends ToldEvent | ToldInbound>(told: T): T {
  return told.kind === 'event' ? { ...told, ...textsOfEvent(told) } : { ...told, ...textsOfInbound(told) }
}

function textsOfEvent({ eventId, providerId, type, reason }: ToldEvent) {
  return {
    eventId: storable(eventId, LONGEST.number),
    providerId: providerId && storable(providerId, LONGEST.number),
    type: storable(type, LONGEST.type),
    reason: reason && storable(reason, LONGEST.reason),
  }
}

function textsOfInbound({ providerId, from, to, subject, text }: ToldInbound) {
  return {
    providerId: storable(providerId, LONGEST.number),
    from: storable(from, LONGEST.address),
    to: storable(to, LONGEST.address),
    subject: subject && storable(subject, LONGEST.subject),
    text: storable(text, LONGEST.text),
  }
}
