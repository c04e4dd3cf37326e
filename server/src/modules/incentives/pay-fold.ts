import { foldReach, foldStart, type PreparedFold, prepareFold } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import type { DaySpan, PayTerms, PublishedVersion } from './pay-terms.ts'

/** A stretch of days to fold, prepared once for everybody. */
export type PayFold = DaySpan & {
  /** The first day whose work counts for these lines. */
  readonly since: Day
  readonly versions: readonly PublishedVersion[]
  readonly prepared: PreparedFold
}

/** The lines of exactly these days; null when none of them can have one: before liveFrom or still to come. */
export function foldOf(terms: PayTerms, span: DaySpan): PayFold | null {
  const from = span.from < terms.liveFrom ? terms.liveFrom : span.from
  const to = span.to > terms.today ? terms.today : span.to
  if (to < from) return null
  // A version that ended earlier in a running period still says which of its days count.
  const start = foldStart(heldDuring(terms, { from, to }), from, terms.weekStart)
  const versions = heldDuring(terms, { from: start, to })
  return {
    from,
    to,
    since: foldStart(versions, from, terms.weekStart),
    versions,
    prepared: prepareFold({ venture: terms, versions, from, to, fx: terms.fx }),
  }
}

/** The same with every later day, up to today, that work of these days can move. */
export function foldOnwards(terms: PayTerms, span: DaySpan): PayFold | null {
  const inForce = heldDuring(terms, { from: span.from, to: terms.today })
  return foldOf(terms, { from: span.from, to: foldReach(inForce, span.to, terms.weekStart) })
}

function heldDuring({ versions }: PayTerms, { from, to }: DaySpan): readonly PublishedVersion[] {
  return versions.filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
}
