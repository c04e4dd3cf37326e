import {
  DISPUTE_EVENT_TYPES,
  DISPUTES_IMPORTED,
  HOTEL_CHANGED,
  REVIEW_EVENT_TYPES,
  REVIEWS_IMPORTED,
} from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import type { RecordedEvent } from '../../platform/events.ts'

const OF_REVIEWS: ReadonlySet<string> = new Set([...REVIEW_EVENT_TYPES, REVIEWS_IMPORTED])
const OF_DISPUTES: ReadonlySet<string> = new Set([...DISPUTE_EVENT_TYPES, DISPUTES_IMPORTED])

/** By record, when the events that are about it were recorded. */
export type ToldRecords = ReadonlyMap<string, readonly Instant[]>

export function isOfHotels(type: string): boolean {
  return OF_REVIEWS.has(type) || OF_DISPUTES.has(type) || type === HOTEL_CHANGED
}

export const reviewsTold = (events: readonly RecordedEvent[]): ToldRecords => toldBy(events, OF_REVIEWS)
export const disputesTold = (events: readonly RecordedEvent[]): ToldRecords => toldBy(events, OF_DISPUTES)

/** With a void hotel go its reviews and disputes. */
export function voidsHotel({ type, facts }: RecordedEvent): boolean {
  return type === HOTEL_CHANGED && 'voided' in (facts['changes'] as object)
}

function toldBy(events: readonly RecordedEvent[], types: ReadonlySet<string>): ToldRecords {
  const told = events
    .filter(({ type }) => types.has(type))
    .flatMap((event) => recordsOf(event).map((id) => ({ id, at: event.at })))
  return new Map([...Map.groupBy(told, ({ id }) => id)].map(([id, each]) => [id, each.map(({ at }) => at)]))
}

/** An import is one event about many records, whose ids it carries. */
function recordsOf({ type, subjectId, facts }: RecordedEvent): readonly string[] {
  const isOfMany = type === REVIEWS_IMPORTED || type === DISPUTES_IMPORTED
  return isOfMany ? (facts['ids'] as readonly string[]) : [subjectId]
}
