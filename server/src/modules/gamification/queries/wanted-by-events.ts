import { CALLS_IMPORTED } from '@holdfast/engine/bpo'
import { LOADS_IMPORTED, QUOTES_IMPORTED } from '@holdfast/engine/freight'
import { type AwardFact, wantedAward } from '@holdfast/engine/gamification'
import { DISPUTES_IMPORTED, REVIEWS_IMPORTED } from '@holdfast/engine/hospitality'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import type { WantedAward } from '../award.ts'
import { callFacts } from './call-facts.ts'
import { disputeFacts } from './dispute-facts.ts'
import { eodFacts } from './eod-facts.ts'
import { loadFacts } from './load-facts.ts'
import { onlyWhoEarn } from './only-who-earn.ts'
import { outreachAwardFacts, outreachFacts } from './outreach-facts.ts'
import { quoteFacts } from './quote-facts.ts'
import { reviewFacts } from './review-facts.ts'
import { scoredAtHotels } from './scored-at-hotels.ts'
import { taskFacts } from './task-facts.ts'

/** What the facts behind these events call for as they are now, whatever the events were named. */
export async function wantedByEvents(
  db: Reads,
  ventureId: VentureId,
  events: readonly RecordedEvent[],
): Promise<readonly WantedAward[]> {
  const reviews = [
    ...subjectsOf(events, REVIEW_NEWS),
    ...(await scoredAtHotels(db, ventureId, events, 'HOTEL_REVIEW_RESPONDED')),
  ]
  const disputes = [
    ...subjectsOf(events, DISPUTE_NEWS),
    ...(await scoredAtHotels(db, ventureId, events, 'HOTEL_DISPUTE_RESOLVED')),
  ]
  const facts = [
    ...(await loadFacts(db, ventureId, subjectsOf(events, LOAD_NEWS))),
    ...(await outreachFacts(db, ventureId, subjectsOf(events, ASKED_NEWS))),
    ...(await outreachAwardFacts(db, ventureId, subjectsOf(events, ASKED_NEWS))),
    ...(await quoteFacts(db, ventureId, subjectsOf(events, QUOTE_NEWS))),
    ...(await callFacts(db, ventureId, subjectsOf(events, CALL_NEWS))),
    ...(await reviewFacts(db, ventureId, [...new Set(reviews)])),
    ...(await disputeFacts(db, ventureId, [...new Set(disputes)])),
    ...(await taskFacts(db, ventureId, subjectsOf(events, TASK_NEWS))),
    ...(await eodFacts(db, ventureId, events)),
    ...openedDays(ventureId, events),
  ]
  return onlyWhoEarn(
    db,
    ventureId,
    facts.map((fact) => ({ ...wantedAward(fact), subjectId: fact.kind === 'day_opened' ? fact.userId : fact.id })),
  )
}

/** What the events of each kind of record are named after. */
const LOAD_NEWS = /^freight\.(load|credits)/
/** What was asked of carriers stands and falls with its load, which these are all named after. */
const ASKED_NEWS = /^freight\.(loads?|outreach)_/
const QUOTE_NEWS = /^freight\.quotes?_/
const CALL_NEWS = /^bpo\./
const REVIEW_NEWS = /^hospitality\.review/
const DISPUTE_NEWS = /^hospitality\.dispute/
const TASK_NEWS = /^operations\.task_/

function subjectsOf(events: readonly RecordedEvent[], news: RegExp): readonly string[] {
  return [...new Set(events.filter((event) => news.test(event.type)).flatMap(recordsOf))]
}

const OF_MANY: readonly string[] = [
  LOADS_IMPORTED,
  QUOTES_IMPORTED,
  CALLS_IMPORTED,
  REVIEWS_IMPORTED,
  DISPUTES_IMPORTED,
]

/** An import is one event about many records, whose ids it carries. */
function recordsOf({ type, subjectId, facts }: RecordedEvent): readonly string[] {
  return OF_MANY.includes(type) ? (facts['ids'] as readonly string[]) : [subjectId]
}

/** An opened day is its own fact and never changes. */
function openedDays(ventureId: VentureId, events: readonly RecordedEvent[]): readonly AwardFact[] {
  const opened = events.filter((event) => event.type === 'identity.day_opened')
  const distinct = new Map(opened.map((event) => [`${event.subjectId} ${event.facts['day']}`, event]))
  return [...distinct.values()].map((event) => ({
    kind: 'day_opened',
    userId: event.subjectId as UserId,
    ventureId,
    day: String(event.facts['day']),
    at: event.at,
  }))
}
