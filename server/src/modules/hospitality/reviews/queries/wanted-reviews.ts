import type { contract, ParsedInput } from '@holdfast/contract'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { hasWord } from './review-words.ts'

type Sql = RawBuilder<unknown>

/** Whatever narrows and orders a list of reviews. */
export type ReviewFilters = Omit<ParsedInput<typeof contract.reviews.exportReviews>, 'ventureId' | 'text'> & {
  readonly words: readonly string[]
}
/** Where a list goes on: after these values of what orders it. */
export type ReviewPlace = readonly [first: string, second: string, id: string]
export type WantedReviews = ReviewFilters & {
  readonly limit: number
  readonly after: ReviewPlace | undefined
  readonly now: Instant
}

/** What a review `r` must be like, each beginning with "and". `me` is who asks. */
export function reviewConditions(wanted: WantedReviews, me: string): Sql {
  const conditions = [
    isAs('hotel_id', wanted.hotelId),
    isAs('source', wanted.source),
    isAs('band', wanted.band),
    stateOf(wanted),
    assignedTo(wanted.assignedTo, me),
    within('received_on', wanted.receivedFrom, wanted.receivedTo),
    within('responded_on', wanted.answeredFrom, wanted.answeredTo),
    wanted.inTime === undefined ? NOTHING : sql`and (r.responded_at <= r.due_at) = ${wanted.inTime === 'true'}`,
    ...wanted.words.map(hasWord),
  ]
  return sql`and r.voided_at is null and not r.is_test ${sql.join(conditions, sql` `)}`
}

function stateOf({ state, now }: WantedReviews): Sql {
  switch (state) {
    case undefined:
      return NOTHING
    case 'answered':
      return sql`and r.urgency = 2`
    case 'open':
      return sql`and r.urgency < 2`
    case 'overdue':
      return sql`and r.urgency < 2 and r.due_at < ${now}::timestamptz`
  }
}

function assignedTo(whose: string | undefined, me: string): Sql {
  if (whose === undefined) return NOTHING
  return whose === 'nobody' ? sql`and r.assigned_to is null` : isAs('assigned_to', whose === 'me' ? me : whose)
}

function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`r.${column}`)} = ${value}`
}

function within(column: string, from: Day | undefined, to: Day | undefined): Sql {
  const day = sql.ref(`r.${column}`)
  return sql`${from === undefined ? NOTHING : sql`and ${day} >= ${from}::date`}
    ${to === undefined ? NOTHING : sql`and ${day} <= ${to}::date`}`
}

const NOTHING = sql``
