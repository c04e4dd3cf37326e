import { addDays, type Day } from '../kernel/index.ts'
import type { AccessRole, JobRole } from './roles.ts'

/** What somebody is in a venture from one day to another, both included; `endsOn` null: until further notice. */
export type DatedMembership = {
  readonly role: AccessRole
  readonly jobRole: JobRole | null
  readonly office: string | null
  /** Whom they report to, by address. */
  readonly reportsTo: string | null
  readonly startsOn: Day
  readonly endsOn: Day | null
}

/** What is known of somebody, to hold from a day on; null is not known and stays as it is. */
export type GivenMembership = { readonly [K in keyof DatedMembership]: DatedMembership[K] | null }

export type PlacedMembership =
  | { readonly outcome: 'new' | 'changed' | 'same'; readonly written: readonly DatedMembership[] }
  /** Another one holds some of its days. */
  | { readonly overlaps: DatedMembership }
  | { readonly reversed: DatedMembership }

/**
 * What a line about a person does to their memberships, which do not overlap. With the first day of one that stands, it
 * changes that one, also for days past. Without a first day it is about now: a change holds from today on and leaves the
 * days before as they were; only a last day is set in place. Who is no member joins, today unless a day is given.
 */
export function placeMembership(
  standing: readonly DatedMembership[],
  given: GivenMembership,
  today: Day,
): PlacedMembership {
  const current = given.startsOn === null ? currentOf(standing, today) : standing.find(startsOn(given.startsOn))
  if (current === undefined) return joining(standing, { ...FRESH, ...known(given), startsOn: given.startsOn ?? today })
  const merged = { ...current, ...known(given), startsOn: current.startsOn }
  if (isSame(merged, current)) return { outcome: 'same', written: [] }
  const inPlace =
    given.startsOn !== null || current.startsOn >= today || isSame({ ...merged, endsOn: current.endsOn }, current)
  const written = inPlace
    ? [merged]
    : [
        { ...current, endsOn: addDays(today, -1) },
        { ...merged, startsOn: today },
      ]
  return fitting(standing, 'changed', written)
}

/** Exactly this membership, in place of the one that begins on the same day. */
export function setMembership(standing: readonly DatedMembership[], given: DatedMembership): PlacedMembership {
  const current = standing.find(startsOn(given.startsOn))
  if (current && isSame(current, given)) return { outcome: 'same', written: [] }
  return current ? fitting(standing, 'changed', [given]) : joining(standing, given)
}

/** The memberships after what was written, by their first day. */
export function withMemberships(
  standing: readonly DatedMembership[],
  written: readonly DatedMembership[],
): readonly DatedMembership[] {
  const others = standing.filter((each) => !written.some(startsOn(each.startsOn)))
  return [...others, ...written].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
}

const FRESH = { role: 'EMPLOYEE', jobRole: null, office: null, reportsTo: null, endsOn: null } as const

function joining(standing: readonly DatedMembership[], given: DatedMembership): PlacedMembership {
  return fitting(standing, 'new', [given])
}

function fitting(
  standing: readonly DatedMembership[],
  outcome: 'new' | 'changed',
  written: readonly DatedMembership[],
): PlacedMembership {
  const reversed = written.find((each) => each.endsOn !== null && each.endsOn < each.startsOn)
  if (reversed) return { reversed }
  const others = standing.filter((each) => !written.some(startsOn(each.startsOn)))
  const overlaps = others.find((other) => written.some((each) => meet(each, other)))
  return overlaps ? { overlaps } : { outcome, written }
}

/** The one that holds today, else the next to come. */
function currentOf(standing: readonly DatedMembership[], today: Day): DatedMembership | undefined {
  return withMemberships(standing, []).find((each) => (each.endsOn ?? today) >= today)
}

function known(given: GivenMembership): Partial<DatedMembership> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
}

function startsOn(day: Day): (membership: DatedMembership) => boolean {
  return (membership) => membership.startsOn === day
}

function meet(a: DatedMembership, b: DatedMembership): boolean {
  return a.startsOn <= (b.endsOn ?? a.startsOn) && b.startsOn <= (a.endsOn ?? b.startsOn)
}

/** The same role, job, place and last day; from which day on is not asked. */
export function isSame(a: DatedMembership, b: DatedMembership): boolean {
  return (
    a.role === b.role &&
    a.jobRole === b.jobRole &&
    a.office === b.office &&
    a.reportsTo === b.reportsTo &&
    a.endsOn === b.endsOn
  )
}
