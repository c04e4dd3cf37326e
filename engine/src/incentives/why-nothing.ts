import type { Day } from '../kernel/index.ts'
import type { Membership } from './fold/fold-input.ts'
import type { Rule } from './rule.ts'

/**
 * Why a rule has no line at all in a period. `rule_later`, `rule_over`: no version holds it on these days;
 * `no_membership`: the person was no member on the days on which it holds; `not_paid_to`: a team's rule that is not for
 * their access role; `role_not_held`: neither the job role nor a credit in it; `no_team`: nobody stands below;
 * `not_yet`: work is credited and waits for the next computation; `no_credit`: no work counted.
 */
export const NOTHING_REASONS = [
  'rule_later',
  'rule_over',
  'no_membership',
  'not_paid_to',
  'no_team',
  'role_not_held',
  'not_yet',
  'no_credit',
] as const
export type NothingReason = (typeof NOTHING_REASONS)[number]

type Span = { readonly startsOn: Day; readonly endsOn: Day | null }

export type NothingAsked = {
  readonly rule: Rule
  /** The days asked about, both included. */
  readonly period: { readonly from: Day; readonly to: Day }
  /** When published versions hold the rule key. */
  readonly held: readonly Span[]
  readonly memberships: readonly Membership[]
  /** The last day that counts; null = active. */
  readonly deactivatedOn: Day | null
  /** Work of the period that is credited in what the rule measures and, of loads, in its role. */
  readonly isCredited: boolean
  /** Somebody stands below the person on a day of the period. */
  readonly hasTeam: boolean
}

/** The first thing that stands in the way; `day`: from when (rule_later) or until when (rule_over) the rule holds. */
export function whyNothing(asked: NothingAsked): { readonly reason: NothingReason; readonly day: Day | null } {
  const { rule, period } = asked
  const during = asked.held.filter((span) => meet(span, { startsOn: period.from, endsOn: period.to }))
  if (during.length === 0) return outOfForce(asked)
  const member = asked.memberships
    .map((held) => ({ ...held, endsOn: earlier(held.endsOn, asked.deactivatedOn) }))
    .filter(
      (held) => meet(held, { startsOn: period.from, endsOn: period.to }) && during.some((span) => meet(held, span)),
    )
  if (member.length === 0) return { reason: 'no_membership', day: null }
  if (asked.isCredited) return { reason: 'not_yet', day: null }
  if (rule.of === 'team') return { reason: ofTeam(asked, member), day: null }
  const isHeld = rule.jobRole === null || member.some(({ jobRole }) => jobRole === rule.jobRole)
  return { reason: isHeld ? 'no_credit' : 'role_not_held', day: null }
}

function ofTeam({ rule, hasTeam }: NothingAsked, member: readonly Membership[]): NothingReason {
  const { paidTo } = rule
  if (paidTo !== undefined && !member.some(({ accessRole }) => paidTo.includes(accessRole ?? ''))) return 'not_paid_to'
  return hasTeam ? 'no_credit' : 'no_team'
}

function outOfForce({ held, period }: NothingAsked) {
  const starts = held.map(({ startsOn }) => startsOn).filter((day) => day > period.to)
  if (starts.length > 0) return { reason: 'rule_later', day: starts.toSorted()[0] ?? null } as const
  const ends = held.flatMap(({ endsOn }) => endsOn ?? [])
  return { reason: 'rule_over', day: ends.toSorted().at(-1) ?? null } as const
}

function meet(a: Span, b: Span): boolean {
  return a.startsOn <= (b.endsOn ?? a.startsOn) && b.startsOn <= (a.endsOn ?? b.startsOn)
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
