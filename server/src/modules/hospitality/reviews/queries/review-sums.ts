import type { ReviewFigures } from '@holdfast/contract'
import { reviewRatio } from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/** Counts and sums over reviews; ratios follow from them. */
export type FiguresRow = {
  readonly received: number
  readonly answered: number
  readonly minutes_to_answer: number | null
  readonly answered_in_time: number
  readonly open_minutes: number | null
  readonly oldest_open_minutes: number | null
  readonly overdue: number
  readonly scored: number
  readonly percents: string
  readonly negative: number
  readonly open_negative: number
  readonly long_open_negative: number
}

/** Over reviews `r`: at this moment, with what counts as long ago. A wait is in whole minutes, cut; null: of none. */
export function reviewSums(now: Instant, longAgo: Instant): RawBuilder<unknown> {
  const open = sql`r.responded_at is null`
  const wait = sql`extract(epoch from r.responded_at - r.received_at)`
  const age = sql`case when ${open} then greatest(0, extract(epoch from ${now}::timestamptz - r.received_at)) end`
  const negative = sql`r.band = 'NEGATIVE'`
  return sql`
    count(*)::int as received, count(r.responded_at)::int as answered,
    floor(percentile_cont(0.5) within group (order by ${wait}) / 60)::int as minutes_to_answer,
    (count(*) filter (where r.responded_at <= r.due_at))::int as answered_in_time,
    floor(percentile_cont(0.5) within group (order by ${age}) / 60)::int as open_minutes,
    floor(max(${age}) / 60)::int as oldest_open_minutes,
    (count(*) filter (where ${open} and r.due_at < ${now}::timestamptz))::int as overdue,
    count(r.score_percent)::int as scored, coalesce(sum(r.score_percent), 0) as percents,
    (count(*) filter (where ${negative}))::int as negative,
    (count(*) filter (where ${negative} and ${open}))::int as open_negative,
    (count(*) filter (where ${negative} and ${open} and r.received_at < ${longAgo}::timestamptz))::int as long_open_negative`
}

export function figuresOf(row: FiguresRow): ReviewFigures {
  return {
    received: row.received,
    answered: row.answered,
    responseRate: reviewRatio(row.answered, row.received),
    medianMinutesToAnswer: row.minutes_to_answer,
    answeredInTime: row.answered_in_time,
    open: row.received - row.answered,
    medianOpenMinutes: row.open_minutes,
    oldestOpenMinutes: row.oldest_open_minutes,
    overdue: row.overdue,
    scored: row.scored,
    meanScore: reviewRatio(row.percents, row.scored),
    negative: row.negative,
    negativeShare: reviewRatio(row.negative, row.scored),
    unansweredNegatives: row.open_negative,
    longUnansweredNegatives: row.long_open_negative,
  }
}
