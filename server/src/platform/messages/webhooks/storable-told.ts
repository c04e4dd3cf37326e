import { cut } from '../../cut.ts'
import type { ToldEvent, ToldInbound } from './webhook.ts'

const LONGEST = { number: 255, type: 100, reason: 500, address: 1_000, subject: 1_000, text: 100_000 }

/** The same with texts that the database takes: who writes to us chooses every character of them. */
export function storableTold<T extends ToldEvent | ToldInbound>(told: T): T {
  return told.kind === 'event' ? { ...told, ...textsOfEvent(told) } : { ...told, ...textsOfInbound(told) }
}

function textsOfEvent({ eventId, providerId, type, reason }: ToldEvent) {
  return {
    eventId: cut(eventId, LONGEST.number),
    providerId: providerId && cut(providerId, LONGEST.number),
    type: cut(type, LONGEST.type),
    reason: reason && cut(reason, LONGEST.reason),
  }
}

function textsOfInbound({ providerId, from, to, subject, text }: ToldInbound) {
  return {
    providerId: cut(providerId, LONGEST.number),
    from: cut(from, LONGEST.address),
    to: cut(to, LONGEST.address),
    subject: subject && cut(subject, LONGEST.subject),
    text: cut(text, LONGEST.text),
  }
}
